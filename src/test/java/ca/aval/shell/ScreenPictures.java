package ca.aval.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.LiveSettings;
import ca.aval.kit.Look;
import ca.aval.kit.Picture;
import ca.aval.kit.UiTest;
import ca.aval.kit.Words;
import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.text.Language;

import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import javax.imageio.ImageIO;

/** Draws the window and the pieces of the kit, to be looked at beside the design. */
@Tag("pictures")
final class ScreenPictures extends UiTest {
    private static final Path FOLDER = Path.of("target", "pictures");

    @Test
    void theWindow() {
        draw("home", SampleScreens::home, 1366, 768);
        draw("table", SampleScreens::table, 1366, 768);
        draw("settings", SampleScreens::preferences, 1000, 700);
    }

    @Test
    void theSmallWindowAndTheSteps() {
        draw("welcome", SampleScreens::welcome, 520, 540);
        draw("wizard", SampleScreens::wizard, 1366, 768);
    }

    @Test
    void aQuestionAndAFocusedField() throws IOException {
        Stage stage = show(() -> SampleScreens.welcome(settings));
        robot.press(KeyCode.ALT).type(KeyCode.M).release(KeyCode.ALT);
        write("welcome-focus", stage.getScene());
        Words words = Words.of(ShellView.class, "shell", settings.language());
        Dialogs dialogs = new Dialogs(stage, onScreen(() -> new Look(settings)), words);
        Platform.runLater(
                () ->
                        dialogs.ask(
                                "Imprimer 450 formulaires?",
                                "Un seul document, classé par groupe. Rien n’est envoyé.",
                                "Imprimer"));
        doOnScreen(() -> {});
        write("question", robot.window(1).getScene());
        robot.type(KeyCode.ESCAPE);
    }

    private void write(String name, Scene scene) throws IOException {
        Files.createDirectories(FOLDER);
        ImageIO.write(
                SwingFXUtils.fromFXImage(onScreen(() -> scene.snapshot(null)), null),
                "png",
                FOLDER.resolve(name + ".png").toFile());
    }

    private void draw(String name, Function<LiveSettings, Parent> screen, int width, int height) {
        List<Picture> pictures =
                List.of(
                        new Picture(name, width, height, Language.FRENCH, ThemeChoice.LIGHT, 100),
                        new Picture(
                                name + "-dark",
                                width,
                                height,
                                Language.FRENCH,
                                ThemeChoice.DARK,
                                100),
                        new Picture(
                                name + "-classic",
                                width,
                                height,
                                Language.FRENCH,
                                ThemeChoice.CLASSIC,
                                100),
                        new Picture(
                                name + "-en-large",
                                Math.min(width, 1000),
                                width > 1000 ? 1000 : height,
                                Language.ENGLISH,
                                ThemeChoice.LIGHT,
                                120));
        for (Picture picture : pictures) {
            doOnScreen(() -> picture.draw(FOLDER, screen));
            assertTrue(Files.exists(FOLDER.resolve(picture.name() + ".png")));
        }
    }
}
