package ca.aval.people.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.LiveSettings;
import ca.aval.kit.Picture;
import ca.aval.kit.UiTest;
import ca.aval.people.PeoplePlace;
import ca.aval.people.RosterImportPlace;
import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.text.Language;

import javafx.scene.Parent;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Draws the screens of people, to be looked at beside the design. */
@Tag("pictures")
final class PeoplePictures extends UiTest {
    private static final Path FOLDER = Path.of("target", "pictures");

    @TempDir private Path folder = Path.of("");

    @Test
    void theList() {
        draw(
                "people",
                live -> {
                    PeopleScreens screens = new PeopleScreens(live, List.of()).withSchool();
                    Parent window = screens.window(new PeoplePlace());
                    screens.people.choose(screens.people.lines().get(3));
                    return window;
                });
        draw("people-empty", live -> new PeopleScreens(live, List.of()).window(new PeoplePlace()));
    }

    @Test
    void theImport() {
        draw(
                "import-choose",
                live -> new PeopleScreens(live, List.of()).window(new RosterImportPlace()));
        draw(
                "import-plan",
                live -> {
                    PeopleScreens screens = new PeopleScreens(live, List.of()).withSchool();
                    Parent window = screens.window(new RosterImportPlace());
                    screens.imports.read(List.of(ImportSetting.everyKind(folder)));
                    return window;
                });
        draw(
                "import-refused",
                live -> {
                    PeopleScreens screens = new PeopleScreens(live, List.of()).withSchool();
                    Parent window = screens.window(new RosterImportPlace());
                    screens.imports.read(List.of(ImportSetting.everyKind(folder)));
                    screens.imports.reading().separator().set("|");
                    return window;
                });
        draw(
                "import-columns",
                live -> {
                    PeopleScreens screens = new PeopleScreens(live, List.of()).withSchool();
                    Parent window = screens.window(new RosterImportPlace());
                    screens.imports.read(List.of(ImportSetting.everyKind(folder)));
                    screens.imports.correctColumns("GPI_eleves_2026-09-28.csv");
                    screens.imports.columns().lines().get(3).meaning().set("");
                    return window;
                });
        draw(
                "import-done",
                live -> {
                    PeopleScreens screens = new PeopleScreens(live, List.of()).withSchool();
                    Parent window = screens.window(new RosterImportPlace());
                    screens.imports.read(List.of(ImportSetting.everyKind(folder)));
                    screens.imports.importNow(() -> {});
                    return window;
                });
    }

    private void draw(String name, Function<LiveSettings, Parent> screen) {
        List<Picture> pictures =
                List.of(
                        new Picture(name, 1366, 768, Language.FRENCH, ThemeChoice.LIGHT, 100),
                        new Picture(
                                name + "-dark", 1366, 768, Language.FRENCH, ThemeChoice.DARK, 100),
                        new Picture(
                                name + "-en", 1000, 1000, Language.ENGLISH, ThemeChoice.LIGHT, 100),
                        new Picture(
                                name + "-1000",
                                1000,
                                640,
                                Language.FRENCH,
                                ThemeChoice.LIGHT,
                                100));
        for (Picture picture : pictures) {
            doOnScreen(() -> picture.draw(FOLDER, screen));
            assertTrue(Files.exists(FOLDER.resolve(picture.name() + ".png")));
        }
    }
}
