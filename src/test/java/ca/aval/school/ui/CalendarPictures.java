package ca.aval.school.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.Icon;
import ca.aval.kit.IsoDateField;
import ca.aval.kit.LiveSettings;
import ca.aval.kit.Picture;
import ca.aval.kit.UiTest;
import ca.aval.kit.Words;
import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.school.CalendarPlace;
import ca.aval.school.CalendarSetting;
import ca.aval.school.DayKind;
import ca.aval.shell.NavItem;
import ca.aval.shell.Navigator;
import ca.aval.shell.ShellView;
import ca.aval.shell.ShellViewModel;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Draws the school calendar, to be looked at. */
@Tag("pictures")
final class CalendarPictures extends UiTest {
    private static final Path FOLDER = Path.of("target", "pictures");

    @Test
    void theYear() {
        for (Picture picture :
                List.of(
                        new Picture("calendar", 1366, 768, Language.FRENCH, ThemeChoice.LIGHT, 100),
                        new Picture(
                                "calendar-dark", 1366, 768, Language.FRENCH, ThemeChoice.DARK, 100),
                        new Picture(
                                "calendar-en",
                                1000,
                                1000,
                                Language.ENGLISH,
                                ThemeChoice.LIGHT,
                                100))) {
            doOnScreen(() -> picture.draw(FOLDER, CalendarPictures::window));
            assertTrue(Files.exists(FOLDER.resolve(picture.name() + ".png")));
        }
    }

    private static Parent window(LiveSettings settings) {
        CalendarSetting setting = new CalendarSetting();
        set(setting, "2026-09-18", "2026-09-18", DayKind.PEDAGOGICAL, "Journée de planification");
        set(setting, "2026-12-21", "2027-01-04", DayKind.BREAK, "Congé des Fêtes");
        set(setting, "2027-01-20", "2027-01-20", DayKind.CLOSURE, "Tempête de neige");
        set(setting, "2027-03-01", "2027-03-05", DayKind.BREAK, "Relâche");
        set(setting, "2027-04-17", "2027-04-17", DayKind.MOVED, "Reprise du 20 janvier");
        ImmediateWork work = new ImmediateWork();
        CalendarViewModel model =
                new CalendarViewModel(
                        setting.acts,
                        CalendarSetting.YEAR,
                        work,
                        Words.of(CalendarView.class, "calendar", settings.language()),
                        act -> {});
        Navigator navigator = new Navigator();
        navigator.add(
                CalendarPlace.class,
                () ->
                        new CalendarView(
                                model,
                                Words.of(CalendarView.class, "calendar", settings.language()),
                                () ->
                                        new IsoDateField(
                                                Words.of(Words.class, "kit", settings.language()),
                                                CalendarSetting.CLOCK),
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
                                        new CalendarPlace(),
                                        Icon.CALENDAR3,
                                        new SimpleStringProperty("Cale_ndrier"))));
        navigator.go(new CalendarPlace());
        model.choose(LocalDate.of(2027, 1, 20), false);
        return view;
    }

    private static void set(
            CalendarSetting setting, String from, String to, DayKind kind, String reason) {
        setting.acts
                .set()
                .set(
                        CalendarSetting.YEAR,
                        LocalDate.parse(from),
                        LocalDate.parse(to),
                        kind,
                        reason);
    }
}
