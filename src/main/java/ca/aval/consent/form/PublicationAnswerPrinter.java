package ca.aval.consent.form;

import ca.aval.platform.document.JasperPrinter;
import ca.aval.platform.document.Progress;
import ca.aval.platform.document.TextFit;
import ca.aval.platform.text.Texts;

import java.util.List;

/** Prints the answer to “may we publish?”. */
public final class PublicationAnswerPrinter {
    private final JasperPrinter printer;
    private final Texts texts = Texts.of(PublicationAnswerPrinter.class, "answer_sheet");
    private final TextFit fit = new TextFit(PublicationAnswerPage.TEMPLATE);

    public PublicationAnswerPrinter(JasperPrinter printer) {
        this.printer = printer;
    }

    public byte[] print(PublicationAnswerSheet sheet) {
        return printer.print(
                        List.of(new PublicationAnswerPage(sheet, texts, fit).filling()),
                        texts.in(sheet.language(), "title"),
                        sheet.language(),
                        Progress.NONE)
                .orElseThrow();
    }
}
