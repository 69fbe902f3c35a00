package ca.aval.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.app.ui.FrontScreens;
import ca.aval.app.ui.HomePlace;
import ca.aval.app.ui.NoFiles;
import ca.aval.consent.PrintOrder;
import ca.aval.kit.Picture;
import ca.aval.kit.Reversible;
import ca.aval.kit.UiTest;
import ca.aval.people.GroupPlace;
import ca.aval.people.Pupil;
import ca.aval.people.PupilPlace;
import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.text.Language;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Draws what lies around the pages: the first page, the search, the news. */
@Tag("pictures")
final class ShellPictures extends UiTest {
    private static final Path FOLDER = Path.of("target", "pictures");

    @TempDir private Path folder = Path.of("");

    @Test
    void theShell() {
        try (DemonstrationScreens screens =
                new DemonstrationScreens(
                        folder.resolve("register"), Language.FRENCH, new NoFiles())) {
            screens.createCampaign();
            screens.print(new PrintOrder.OfGroup("101"));
            var register = screens.register();
            List<Pupil> pupils =
                    register.work()
                            .read(() -> register.people().enrolled(register.school().year()));
            Stage stage = show(StackPane::new);
            Consumer<OpenWindow> visit =
                    window -> {
                        window.navigator().go(new PupilPlace(pupils.get(5).id()));
                        window.navigator().go(new GroupPlace("101"));
                        window.navigator().go(new PupilPlace(pupils.get(30).id()));
                        window.navigator().go(new HomePlace());
                    };
            draw(screens, stage, "shell-home", visit, root -> {});
            draw(screens, stage, "shell-palette", visit, ShellPictures::search);
            draw(screens, stage, "shell-palette-empty", visit, root -> press(root, ".search-box"));
            draw(
                    screens,
                    stage,
                    "shell-news",
                    window -> {
                        visit.accept(window);
                        window.undo().offer(moved());
                        window.undo().offer(moved());
                        window.undo().undo();
                    },
                    root -> {});
            draw(
                    screens,
                    stage,
                    "shell-news-open",
                    window -> {
                        visit.accept(window);
                        window.undo().offer(moved());
                        window.undo().offer(moved());
                        window.undo().undo();
                    },
                    root -> press(root, ".in-status"));
            assertEquals(List.of(), screens.failures());
        }
        for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
            Picture picture =
                    new Picture("shell-late-" + theme, 1166, 692, Language.FRENCH, theme, 100);
            doOnScreen(() -> picture.draw(FOLDER, FrontScreens::home));
        }
    }

    private void draw(
            DemonstrationScreens screens,
            Stage stage,
            String name,
            Consumer<OpenWindow> before,
            Consumer<Parent> prepare) {
        for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
            for (int width : List.of(1000, 1366)) {
                Language language =
                        theme == ThemeChoice.DARK && width == 1000
                                ? Language.ENGLISH
                                : Language.FRENCH;
                Picture picture =
                        new Picture(
                                "%s-%s-%d".formatted(name, theme, width),
                                width,
                                width == 1000 ? 1000 : 768,
                                language,
                                theme,
                                100);
                doOnScreen(
                        () ->
                                picture.draw(
                                        FOLDER, live -> screens.at(before, stage, live), prepare));
            }
        }
    }

    private static Reversible moved() {
        return new Reversible(
                new ReadOnlyStringWrapper("14 élèves déplacés au groupe 401"),
                Optional::empty,
                Optional::empty);
    }

    private static void search(Parent root) {
        press(root, ".search-box");
        Objects.requireNonNull((TextField) root.lookup(".palette-field")).setText("be");
    }

    private static void press(Parent root, String button) {
        Objects.requireNonNull((Button) root.lookup(button), button).fire();
    }
}
