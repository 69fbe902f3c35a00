package ca.aval.kit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.text.Language;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import javax.imageio.ImageIO;

/** Draws the fields and the controls of single screens, to be looked at beside the design. */
@Tag("pictures")
final class KitPictures extends UiTest {
    private static final Path FOLDER = Path.of("target", "pictures");

    @Test
    void fields() {
        draw("fields", FieldSamples::fields, 460, 760);
    }

    @Test
    void controlsOfSingleScreens() {
        draw("grid", ComponentSamples::grid, 1166, 530);
        draw("incident", ComponentSamples::incident, 970, 700);
    }

    @Test
    void whatOpensUnderAField() throws IOException {
        Words words = Words.of(Words.class, "kit", settings.language());
        EntityPicker<Integer> picker = onScreen(() -> FieldSamples.people(words));
        IsoDateField date = onScreen(() -> new IsoDateField(words, FieldSamples.CLOCK));
        show(() -> new VBox(picker, date));
        doOnScreen(picker::requestFocus);
        robot.write("cote").type(KeyCode.DOWN);
        popups("fields-list");
        doOnScreen(date::requestFocus);
        robot.type(KeyCode.F4);
        popups("fields-calendar");
    }

    private void popups(String name) throws IOException {
        List<WritableImage> images =
                onScreen(
                        () ->
                                Window.getWindows().stream()
                                        .filter(window -> window instanceof javafx.stage.Popup)
                                        .map(window -> window.getScene().snapshot(null))
                                        .toList());
        assertTrue(!images.isEmpty());
        Files.createDirectories(FOLDER);
        ImageIO.write(
                SwingFXUtils.fromFXImage(images.getFirst(), null),
                "png",
                FOLDER.resolve(name + ".png").toFile());
    }

    private void draw(String name, Function<LiveSettings, Parent> screen, int width, int height) {
        for (ThemeChoice theme :
                List.of(ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CLASSIC)) {
            String whole = name + "-" + theme.name().toLowerCase(java.util.Locale.ROOT);
            Picture picture = new Picture(whole, width, height, Language.FRENCH, theme, 100);
            doOnScreen(() -> picture.draw(FOLDER, screen));
            assertTrue(Files.exists(FOLDER.resolve(whole + ".png")));
        }
    }
}
