package ca.aval.consent.form;

import ca.aval.platform.document.JasperPrinter;
import ca.aval.platform.document.Progress;
import ca.aval.platform.document.TextFit;
import ca.aval.platform.text.Texts;

import java.util.List;

/** Prints who stays out of the picture. */
public final class DoNotPublishPrinter {
    private final JasperPrinter printer;
    private final Texts texts = Texts.of(DoNotPublishPrinter.class, "omitted");
    private final TextFit fit = new TextFit(DoNotPublishPage.TEMPLATE);

    public DoNotPublishPrinter(JasperPrinter printer) {
        this.printer = printer;
    }

    public byte[] print(DoNotPublishSheet sheet) {
        return printer.print(
                        List.of(new DoNotPublishPage(sheet, texts, fit).filling()),
                        texts.in(sheet.language(), "title"),
                        sheet.language(),
                        Progress.NONE)
                .orElseThrow();
    }
}
