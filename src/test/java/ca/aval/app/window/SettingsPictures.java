package ca.aval.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.app.ui.FrontScreens;
import ca.aval.app.ui.HomePlace;
import ca.aval.consent.CampaignPlace;
import ca.aval.kit.LiveSettings;
import ca.aval.kit.Picture;
import ca.aval.kit.UiTest;
import ca.aval.platform.place.Destination;
import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.text.Language;
import ca.aval.policy.PolicyChangePlace;
import ca.aval.school.SchoolPlace;
import ca.aval.shell.FileChoice;
import ca.aval.shell.PreferencesPlace;
import ca.aval.shell.guide.AboutPlace;
import ca.aval.shell.guide.GuideDock;

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

/** Draws the settings, the school, the guide beside a page, and the lock. */
@Tag("pictures")
final class SettingsPictures extends UiTest {
    private static final Path FOLDER = Path.of("target", "pictures");

    @TempDir Path folder;

    @Test
    void theScreens() {
        Stage stage = onScreen(Stage::new);
        try (DemonstrationScreens screens =
                new DemonstrationScreens(folder.resolve("r"), Language.FRENCH, new NoFile())) {
            draw("settings-page", screens, new PreferencesPlace(), stage, root -> {});
            draw("settings-school", screens, new SchoolPlace(), stage, root -> {});
            draw("policy-change", screens, new PolicyChangePlace(null), stage, root -> {});
            draw(
                    "policy-preview",
                    screens,
                    new PolicyChangePlace(null),
                    stage,
                    root -> {
                        ((javafx.scene.control.TableView<?>) root.lookup(".data-table"))
                                .getSelectionModel()
                                .select(1);
                        ((javafx.scene.control.Button) root.lookup(".panel-foot .button")).fire();
                    });
            draw("settings-about", screens, new AboutPlace(), stage, root -> {});
            Consumer<Parent> help = root -> ((GuideDock) root).toggle();
            draw("guide-campaign", screens, new CampaignPlace(), stage, help);
            draw("guide-home", screens, new HomePlace(), stage, help);
            assertEquals(List.of(), screens.failures());
        }
        pictures("settings-sign-in", FrontScreens::signIn, 560, 600, root -> {});
    }

    private void draw(
            String name,
            DemonstrationScreens screens,
            Destination place,
            Stage stage,
            Consumer<Parent> prepare) {
        pictures(name, live -> screens.at(place, stage, live), 1366, 768, prepare);
    }

    private void pictures(
            String name,
            Function<LiveSettings, Parent> screen,
            int width,
            int height,
            Consumer<Parent> prepare) {
        picture(
                new Picture(name, width, height, Language.FRENCH, ThemeChoice.LIGHT, 100),
                screen,
                prepare);
        picture(
                new Picture(
                        name + "-en-dark",
                        Math.min(width, 1000),
                        Math.max(height, 600),
                        Language.ENGLISH,
                        ThemeChoice.DARK,
                        100),
                screen,
                prepare);
    }

    private void picture(
            Picture picture, Function<LiveSettings, Parent> screen, Consumer<Parent> prepare) {
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
