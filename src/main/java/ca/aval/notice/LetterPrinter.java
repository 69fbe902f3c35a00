package ca.aval.notice;

import ca.aval.platform.document.AddressBlock;
import ca.aval.platform.document.Filling;
import ca.aval.platform.document.JasperPrinter;
import ca.aval.platform.document.Progress;
import ca.aval.platform.document.TextFit;
import ca.aval.platform.text.Texts;

import java.util.List;

/** Prints letters. */
public final class LetterPrinter {
    private final JasperPrinter printer;
    private final Texts texts = Texts.of(LetterPrinter.class, "letter");
    private final TextFit fit = new TextFit(LetterPage.TEMPLATE);

    public LetterPrinter(JasperPrinter printer) {
        this.printer = printer;
    }

    /** One letter as a PDF of its own. */
    public byte[] print(Letter letter, AddressBlock window) {
        return printer.print(
                        List.of(filling(letter, window)),
                        texts.in(letter.words().language(), "title", letter.number()),
                        letter.words().language(),
                        Progress.NONE)
                .orElseThrow();
    }

    /**
     * The pages of one letter, to be printed among other papers.
     *
     * @param window where this computer's printer puts an address
     */
    public Filling filling(Letter letter, AddressBlock window) {
        return new Filling(
                LetterPage.TEMPLATE, new LetterPages(letter, texts, fit).pages(), window);
    }
}
