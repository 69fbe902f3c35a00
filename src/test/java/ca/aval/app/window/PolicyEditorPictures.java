package ca.aval.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.kit.LiveSettings;
import ca.aval.kit.Picture;
import ca.aval.kit.UiTest;
import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.text.Language;
import ca.aval.policy.PolicyEditorPlace;
import ca.aval.shell.FileChoice;

import javafx.scene.Parent;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Draws the page where a board adapts its policy. */
@Tag("pictures")
final class PolicyEditorPictures extends UiTest {
    private static final Path FOLDER = Path.of("target", "pictures");

    @TempDir Path folder;

    @Test
    void theEditor() {
        Stage stage = onScreen(Stage::new);
        try (DemonstrationScreens screens =
                new DemonstrationScreens(folder.resolve("r"), Language.FRENCH, new NoFile())) {
            Function<LiveSettings, Parent> page =
                    live -> screens.at(new PolicyEditorPlace(), stage, live);
            pictures("policy-editor", page, ScreenTour::openApproval);
            pictures("policy-editor-wrong", page, ScreenTour::spoilPages);
            assertEquals(List.of(), screens.failures());
        }
    }

    private void pictures(
            String name, Function<LiveSettings, Parent> screen, Consumer<Parent> prepare) {
        picture(name, 1366, Language.FRENCH, ThemeChoice.LIGHT, screen, prepare);
        picture(name + "-en-dark", 1000, Language.ENGLISH, ThemeChoice.DARK, screen, prepare);
    }

    private void picture(
            String name,
            int width,
            Language language,
            ThemeChoice theme,
            Function<LiveSettings, Parent> screen,
            Consumer<Parent> prepare) {
        Picture picture = new Picture(name, width, 768, language, theme, 100);
        doOnScreen(() -> picture.draw(FOLDER, screen, prepare));
    }

    private record NoFile() implements FileChoice {
        @Override
        public Optional<Path> toRead(String title, String kind, List<String> endings) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toWrite(String title, String kind, String ending, String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }
}
