package ca.aval.consent.form;

import ca.aval.platform.document.Drawing;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The words, boxes and codes of one form drawn again and again, without tags or metadata. */
final class BarePages {
    private final List<List<Word>> pages;

    private BarePages(List<List<Word>> pages) {
        this.pages = pages;
    }

    private record Word(String text, float x, float y, float size, boolean bold) {}

    static BarePages of(byte[] specimen) throws IOException {
        List<List<Word>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(specimen)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                List<Word> words = new ArrayList<>();
                PDFTextStripper stripper =
                        new PDFTextStripper() {
                            @Override
                            protected void writeString(String text, List<TextPosition> at) {
                                TextPosition first = at.getFirst();
                                words.add(
                                        new Word(
                                                text,
                                                first.getX(),
                                                792 - first.getY(),
                                                first.getFontSizeInPt(),
                                                first.getFont().getName().endsWith("Bold")));
                            }
                        };
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.getText(document);
                pages.add(words);
            }
        }
        return new BarePages(pages);
    }

    byte[] drawn(int forms) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFont regular = font(document, "NotoSans-Regular.ttf");
            PDFont bold = font(document, "NotoSans-Bold.ttf");
            for (int form = 0; form < forms; form++) {
                for (List<Word> words : pages) {
                    PDPage page = new PDPage(PDRectangle.LETTER);
                    document.addPage(page);
                    try (var content = new PDPageContentStream(document, page)) {
                        for (Word word : words) {
                            content.beginText();
                            content.setFont(word.bold() ? bold : regular, word.size());
                            content.newLineAtOffset(word.x(), word.y());
                            content.showText(word.text());
                            content.endText();
                        }
                        marks(content, "SC0123456789ABCDEFGHJKMN%04d".formatted(form));
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void marks(PDPageContentStream content, String payload) throws IOException {
        fill(content, FormMarks.code(payload, 0), 502.5, 714.5);
        fill(content, FormMarks.code(payload, 0), 94, 51.5);
        for (int row = 0; row < 9; row++) {
            fill(content, FormMarks.box(), 480, 562 - 32 * row);
            fill(content, FormMarks.box(), 552, 562 - 32 * row);
        }
    }

    private static void fill(PDPageContentStream content, Drawing drawing, double x, double y)
            throws IOException {
        PathIterator path =
                FormMarks.shape(drawing)
                        .getPathIterator(new AffineTransform(1, 0, 0, -1, x, y + drawing.height()));
        float[] at = new float[6];
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(at[0], at[1]);
                case PathIterator.SEG_CLOSE -> content.closePath();
                default -> throw new IOException("only straight lines are expected");
            }
        }
        content.fillEvenOdd();
    }

    private static PDFont font(PDDocument document, String name) throws IOException {
        String file = "/ca/aval/platform/document/fonts/" + name;
        try (InputStream in = Objects.requireNonNull(BarePages.class.getResourceAsStream(file))) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        }
    }
}
