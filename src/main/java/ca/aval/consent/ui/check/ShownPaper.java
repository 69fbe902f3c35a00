package ca.aval.consent.ui.check;

import ca.aval.consent.check.PrintAnswer;
import ca.aval.platform.document.PdfPages;
import ca.aval.shell.Paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

/**
 * A paper with its pages as they look.
 *
 * @param pages PNG images
 */
record ShownPaper(Paper paper, List<byte[]> pages) {
    private static final int DPI = 110;

    /** The sheet of an answer, with or without its reasons. */
    static ShownPaper of(PrintAnswer print, PrintAnswer.Words sheet, boolean reasons, String name)
            throws IOException {
        return of(new Paper(reasons ? print.withReasons(sheet) : print.names(sheet), name));
    }

    private static ShownPaper of(Paper paper) throws IOException {
        List<byte[]> images = new ArrayList<>();
        try (PdfPages pdf = PdfPages.of(paper.pdf())) {
            for (int i = 0; i < pdf.count(); i++) {
                ByteArrayOutputStream png = new ByteArrayOutputStream(1 << 18);
                ImageIO.write(pdf.image(i, DPI), "png", png);
                images.add(png.toByteArray());
            }
        }
        return new ShownPaper(paper, images);
    }
}
