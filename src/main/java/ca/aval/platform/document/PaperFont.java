package ca.aval.platform.document;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Letters of the printed font as shapes, for the rare drawing that holds some. */
public final class PaperFont {
    private PaperFont() {}

    /**
     * The outline of a short text, its baseline starting at the origin.
     *
     * @param size in points
     */
    public static Shape outline(String text, float size) {
        try (InputStream in = PaperFont.class.getResourceAsStream("fonts/NotoSans-Regular.ttf")) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in));
            FontRenderContext exact = new FontRenderContext(null, true, true);
            return font.deriveFont(size).createGlyphVector(exact, text).getOutline();
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the bundled font cannot be read", e);
        }
    }
}
