package ca.aval.kit;

import javafx.scene.text.Font;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIconsIkonHandler;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The typeface of the window, carried along so that no computer shows another one. */
public final class Fonts {
    private static final List<String> FACES =
            List.of("Inter-Regular", "Inter-Medium", "Inter-SemiBold", "Inter-Bold");

    private Fonts() {}

    /** To be called before the first control is made: a computer without fonts needs it. */
    public static void load() {
        for (String face : FACES) {
            load(face, Fonts.class.getResourceAsStream("fonts/" + face + ".ttf"));
        }
        load("of icons", new BootstrapIconsIkonHandler().getFontResourceAsStream());
    }

    private static void load(String face, @Nullable InputStream file) {
        try (InputStream in = file) {
            if (in == null || Font.loadFont(in, 14) == null) {
                throw new IllegalStateException("the typeface " + face + " is missing");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
