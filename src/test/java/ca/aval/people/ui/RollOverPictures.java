package ca.aval.people.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.Icon;
import ca.aval.kit.LiveSettings;
import ca.aval.kit.Picture;
import ca.aval.kit.UiTest;
import ca.aval.kit.WizardHost;
import ca.aval.kit.Words;
import ca.aval.people.RollOverPlace;
import ca.aval.people.roster.ReadingOptions;
import ca.aval.people.year.YearSetting;
import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.shell.FileChoice;
import ca.aval.shell.NavItem;
import ca.aval.shell.Navigator;
import ca.aval.shell.ShellView;
import ca.aval.shell.ShellViewModel;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.control.Button;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Draws the steps that turn the year, to be looked at. */
@Tag("pictures")
final class RollOverPictures extends UiTest {
    private static final Path FOLDER = Path.of("target", "pictures");

    @Test
    void theSteps() {
        for (int step = 0; step < 3; step++) {
            draw("turn-" + step, 1366, 768, Language.FRENCH, ThemeChoice.LIGHT, step);
        }
        draw("turn-1-dark", 1366, 768, Language.FRENCH, ThemeChoice.DARK, 1);
        draw("turn-1-en", 1000, 1000, Language.ENGLISH, ThemeChoice.LIGHT, 1);
    }

    private void draw(
            String name, int width, int height, Language language, ThemeChoice theme, int step) {
        Picture picture = new Picture(name, width, height, language, theme, 100);
        doOnScreen(() -> picture.draw(FOLDER, RollOverPictures::window, root -> go(root, step)));
        assertTrue(Files.exists(FOLDER.resolve(name + ".png")));
    }

    private static void go(Parent root, int step) {
        WizardHost host = (WizardHost) root.lookup(".wizard");
        for (int i = 0; i < step; i++) {
            ((Button) host.lookup(".wizard-foot .accent")).fire();
            if (step == 2 && i == 0) {
                ((Button) host.lookup(".note .button")).fire();
            }
        }
    }

    private static Parent window(LiveSettings settings) {
        YearSetting setting = new YearSetting().withSchool();
        ImmediateWork work = new ImmediateWork();
        Words words = Words.of(PeopleView.class, "year", settings.language());
        Navigator navigator = new Navigator();
        navigator.add(
                RollOverPlace.class,
                () ->
                        new RollOverView(
                                new RollOverViewModel(
                                        setting.acts,
                                        ReadingOptions.FIND_OUT,
                                        work,
                                        words,
                                        act -> {},
                                        () -> {}),
                                words,
                                Words.of(Words.class, "kit", settings.language()),
                                new NoFiles(),
                                () -> {}));
        ShellViewModel shell = new ShellViewModel(work.jobs(), settings, () -> {});
        shell.tellSchool("École des Trois-Ruisseaux", "2026-2027");
        ShellView view =
                new ShellView(
                        shell,
                        Words.of(ShellView.class, "shell", settings.language()),
                        navigator,
                        List.of(
                                new NavItem(
                                        new RollOverPlace(),
                                        Icon.CALENDAR3,
                                        new SimpleStringProperty("Cale_ndrier"))));
        navigator.go(new RollOverPlace());
        return view;
    }

    private static final class NoFiles implements FileChoice {
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
