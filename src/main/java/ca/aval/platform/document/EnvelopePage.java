package ca.aval.platform.document;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * A page to try with a #10 window envelope: folded in three on its marks, it shows whether the
 * address stands in the window however the sheet slides.
 */
public final class EnvelopePage {
    private static final float INCH = 72;
    private static final float FOLD = 3.667f * INCH;
    private static final float MARK = 14;
    private static final float TEXT = 11;
    private static final float LINE = 13;
    private static final float MARGIN = 0.875f * INCH;

    private EnvelopePage() {}

    /**
     * The page as a PDF, in letter format.
     *
     * @param block where the address stands
     * @param address its lines; what is beyond the fourth is not printed
     * @param explanation what to do with the page, a line each
     */
    public static byte[] pdf(AddressBlock block, List<String> address, List<String> explanation) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            PDFont font = font(document);
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                fold(pen, FOLD);
                fold(pen, 2 * FOLD);
                frame(pen, block);
                float first = block.top() + TEXT;
                write(
                        pen,
                        font,
                        address.subList(0, Math.min(4, address.size())),
                        block.left(),
                        first);
                write(pen, font, explanation, MARGIN, 2 * FOLD - explanation.size() * LINE - INCH);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fold(PDPageContentStream pen, float down) throws IOException {
        float y = PDRectangle.LETTER.getHeight() - down;
        for (float x : new float[] {0, PDRectangle.LETTER.getWidth() - MARK}) {
            pen.moveTo(x, y);
            pen.lineTo(x + MARK, y);
        }
        pen.setLineWidth(0.5f);
        pen.stroke();
    }

    private static void frame(PDPageContentStream pen, AddressBlock block) throws IOException {
        pen.setLineDashPattern(new float[] {3, 3}, 0);
        float bottom = PDRectangle.LETTER.getHeight() - block.top() - AddressBlock.HEIGHT;
        pen.addRect(block.left(), bottom, AddressBlock.WIDTH, AddressBlock.HEIGHT);
        pen.stroke();
        pen.setLineDashPattern(new float[0], 0);
    }

    private static void write(
            PDPageContentStream pen, PDFont font, List<String> lines, float left, float top)
            throws IOException {
        pen.beginText();
        pen.setFont(font, TEXT);
        pen.setLeading(LINE);
        pen.newLineAtOffset(left, PDRectangle.LETTER.getHeight() - top);
        for (String line : lines) {
            pen.showText(line);
            pen.newLine();
        }
        pen.endText();
    }

    private static PDFont font(PDDocument document) throws IOException {
        try (InputStream in =
                EnvelopePage.class.getResourceAsStream("fonts/NotoSans-Regular.ttf")) {
            return PDType0Font.load(document, Objects.requireNonNull(in));
        }
    }
}
