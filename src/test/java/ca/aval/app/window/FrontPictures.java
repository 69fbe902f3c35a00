package ca.aval.app.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.app.ui.FrontScreens;
import ca.aval.kit.LiveSettings;
import ca.aval.kit.Picture;
import ca.aval.kit.UiTest;
import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.text.Language;

import javafx.scene.Parent;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Draws the first screens, to be looked at beside the design. */
@Tag("pictures")
final class FrontPictures extends UiTest {
    private static final Path FOLDER = Path.of("target", "pictures");

    @Test
    void theFirstScreens() {
        draw("front-sign-in", FrontScreens::signIn, 560, 600);
        draw("front-account", FrontScreens::account, 1366, 768);
        draw("front-letterhead", FrontScreens::letterhead, 1366, 768);
        draw("front-home", FrontScreens::home, 1166, 692);
        draw("front-home-idle", FrontScreens::idle, 1166, 692);
    }

    private void draw(String name, Function<LiveSettings, Parent> screen, int width, int height) {
        picture(new Picture(name, width, height, Language.FRENCH, ThemeChoice.LIGHT, 100), screen);
        picture(
                new Picture(
                        name + "-en-dark",
                        Math.min(width, 1000),
                        width > 1000 ? 700 : height,
                        Language.ENGLISH,
                        ThemeChoice.DARK,
                        100),
                screen);
    }

    private void picture(Picture picture, Function<LiveSettings, Parent> screen) {
        doOnScreen(() -> picture.draw(FOLDER, screen));
        assertTrue(Files.exists(FOLDER.resolve(picture.name() + ".png")));
    }
}
