package ca.aval.consent.form;

import ca.aval.platform.document.Filling;
import ca.aval.platform.document.JasperPrinter;
import ca.aval.platform.document.Progress;
import ca.aval.platform.document.TextFit;
import ca.aval.platform.text.Texts;

import java.util.ArrayList;
import java.util.List;

/** Prints names of pupils by group, one copy for each person who gets one. */
public final class NameListPrinter {
    private final JasperPrinter printer;
    private final Texts texts = Texts.of(NameListPrinter.class, "omitted");
    private final TextFit fit = new TextFit(NameListPage.TEMPLATE);

    public NameListPrinter(JasperPrinter printer) {
        this.printer = printer;
    }

    /** All copies, one after the other. */
    public byte[] print(NameListSheet sheet) {
        NameListPage page = new NameListPage(sheet, texts, fit);
        List<Filling> copies = new ArrayList<>();
        for (int copy = 0; copy < Math.max(1, sheet.copies().size()); copy++) {
            copies.add(page.filling(copy));
        }
        return printer.print(copies, page.title(), sheet.language(), Progress.NONE).orElseThrow();
    }
}
