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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A page that goes into a sealed envelope: a title, what it is, a code in groups, what to do. */
public final class EnvelopeSheet {
    private static final float LEFT = 63;
    private static final float WIDTH = PDRectangle.LETTER.getWidth() - 2 * LEFT;
    private static final float BULLET = 18;

    private EnvelopeSheet() {}

    /**
     * What is printed.
     *
     * @param groups printed large, two a line, numbered from 1
     * @param steps what to do with the page, numbered
     */
    public record Words(
            String title, List<String> before, List<String> groups, List<String> steps) {
        public Words {
            before = List.copyOf(before);
            groups = List.copyOf(groups);
            steps = List.copyOf(steps);
        }
    }

    /** The page as a PDF, in letter format. */
    public static byte[] pdf(Words words) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            document.getDocumentInformation().setTitle(words.title());
            PDFont plain = font(document, "fonts/NotoSans-Regular.ttf");
            PDFont bold = font(document, "fonts/NotoSans-Bold.ttf");
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                Pen sheet = new Pen(pen, PDRectangle.LETTER.getHeight() - LEFT);
                sheet.text(bold, 17, words.title(), 0);
                words.before().forEach(line -> sheet.text(plain, 11, line, 0));
                sheet.down(16);
                groups(sheet, plain, bold, words.groups());
                sheet.down(16);
                for (int i = 0; i < words.steps().size(); i++) {
                    sheet.mark(plain, 11, (i + 1) + ".");
                    sheet.text(plain, 11, words.steps().get(i), BULLET);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void groups(Pen sheet, PDFont plain, PDFont bold, List<String> groups) {
        for (int i = 0; i < groups.size(); i += 2) {
            sheet.group(plain, bold, i + 1, groups.get(i), 0);
            if (i + 1 < groups.size()) {
                sheet.group(plain, bold, i + 2, groups.get(i + 1), WIDTH / 2);
            }
            sheet.down(34);
        }
    }

    private static PDFont font(PDDocument document, String file) throws IOException {
        try (InputStream in = EnvelopeSheet.class.getResourceAsStream(file)) {
            return PDType0Font.load(document, Objects.requireNonNull(in));
        }
    }

    /** Writes from the top of the page down. */
    private static final class Pen {
        private final PDPageContentStream stream;
        private float y;

        Pen(PDPageContentStream stream, float y) {
            this.stream = stream;
            this.y = y;
        }

        void down(float by) {
            y -= by;
        }

        void text(PDFont font, float size, String text, float indent) {
            for (String line : broken(font, size, text, WIDTH - indent)) {
                write(font, size, line, LEFT + indent, y);
                down(size * 1.4f);
            }
            down(size * 0.5f);
        }

        void mark(PDFont font, float size, String mark) {
            write(font, size, mark, LEFT, y);
        }

        void group(PDFont plain, PDFont bold, int number, String group, float indent) {
            write(plain, 9, String.valueOf(number), LEFT + indent, y);
            write(bold, 22, group, LEFT + indent + BULLET, y);
        }

        private void write(PDFont font, float size, String text, float x, float at) {
            try {
                stream.beginText();
                stream.setFont(font, size);
                stream.newLineAtOffset(x, at);
                stream.showText(text);
                stream.endText();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static List<String> broken(PDFont font, float size, String text, float width) {
            List<String> lines = new ArrayList<>();
            String line = "";
            for (String word : text.split(" ", -1)) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && width(font, size, longer) > width) {
                    lines.add(line);
                    line = word;
                } else {
                    line = longer;
                }
            }
            lines.add(line);
            return lines;
        }

        private static float width(PDFont font, float size, String text) {
            try {
                return font.getStringWidth(text) * size / 1000;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
