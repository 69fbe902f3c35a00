package ca.aval.platform.document;

import ca.aval.platform.problem.Problem;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The pages of a PDF as pictures, for a preview; to be used by one thread at a time. */
public final class PdfPages implements AutoCloseable {
    private static final float POINTS_PER_INCH = 72;

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PdfPages(PDDocument document) {
        this.document = document;
        renderer = new PDFRenderer(document);
    }

    /**
     * Opens a PDF held in memory.
     *
     * @throws Problem when it is not a PDF that can be read
     */
    public static PdfPages of(byte[] pdf) {
        try {
            return new PdfPages(Loader.loadPDF(pdf));
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.FILE_UNREADABLE, "PDF");
        }
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /**
     * Draws one page.
     *
     * @param index from 0
     * @param dpi pixels per inch: 72 shows a point as a pixel
     */
    public BufferedImage image(int index, int dpi) {
        try {
            return renderer.renderImage(index, dpi / POINTS_PER_INCH, ImageType.RGB);
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.FILE_UNREADABLE, "PDF");
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
