package ca.aval.people.ui.page;

import ca.aval.kit.Icon;
import ca.aval.kit.IsoDateField;
import ca.aval.kit.ListTools;
import ca.aval.kit.LiveSettings;
import ca.aval.kit.Picture;
import ca.aval.kit.UiTest;
import ca.aval.kit.Words;
import ca.aval.people.LegalFactKind;
import ca.aval.people.PeoplePlace;
import ca.aval.people.Pupil;
import ca.aval.people.PupilForms;
import ca.aval.people.PupilPlace;
import ca.aval.people.SomePupils;
import ca.aval.people.SomeStaff;
import ca.aval.people.StaffListPlace;
import ca.aval.people.StaffPlace;
import ca.aval.people.change.LegalFactDraft;
import ca.aval.people.change.Office;
import ca.aval.platform.place.Destination;
import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.text.Language;
import ca.aval.security.Role;
import ca.aval.shell.NavItem;
import ca.aval.shell.Navigator;
import ca.aval.shell.Page;
import ca.aval.shell.ShellView;
import ca.aval.shell.ShellViewModel;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Draws the pages of one person, to be looked at beside the design. */
@Tag("pictures")
final class PagePictures extends UiTest {
    private static final Path FOLDER = Path.of("target", "pictures");

    @Test
    void thePages() {
        draw("pupil", live -> pupil(live, false, Role.PRINCIPAL));
        draw("pupil-form", live -> pupil(live, true, Role.PRINCIPAL));
        draw("pupil-reader", live -> pupil(live, false, Role.READ_ONLY));
        draw("staff", this::staff);
        draw("staff-list", this::list);
    }

    private Parent pupil(LiveSettings live, boolean form, Role role) {
        RecordSetting setting = setting(live, role);
        Pupil pupil = setting.twoHouseholds();
        setting.office.people.add(
                List.of(SomePupils.pupil("9", "Nguyen", "Mai-Linh", "2016-10-05", "042")));
        setting.office.forms.add(
                new PupilForms.Form(SomePupils.YEAR, "2026-C-0012", Office.DAY.minusDays(30)));
        setting.office
                .pupils(Role.PRINCIPAL)
                .recordFact()
                .record(
                        pupil,
                        new LegalFactDraft(
                                LegalFactKind.CONFIDENTIAL_ADDRESS,
                                pupil.guardians().getFirst().id(),
                                Office.DAY,
                                null,
                                null,
                                "Odile Vachon",
                                Office.DAY));
        var model = setting.pupilModel();
        Parent window = window(live, view(model, setting), new PupilPlace(pupil.id()));
        if (form) {
            model.sheet().get().main().get(1).gestures().getFirst().act().run();
        }
        return window;
    }

    private Parent staff(LiveSettings live) {
        RecordSetting setting = setting(live, Role.SECRETARY);
        return window(
                live,
                view(setting.staffModel(), setting),
                new StaffPlace(setting.office.teacher.id()));
    }

    private Parent list(LiveSettings live) {
        RecordSetting setting = setting(live, Role.SECRETARY);
        setting.office.staff.add(SomeStaff.school());
        StaffListViewModel model = setting.listModel();
        return window(
                live,
                new StaffListView(model, setting.words, ListTools.of(live)),
                new StaffListPlace());
    }

    private static RecordSetting setting(LiveSettings live, Role role) {
        RecordSetting setting = new RecordSetting(role);
        setting.language.bind(live.language());
        return setting;
    }

    private static RecordView view(RecordViewModel<?, ?> model, RecordSetting setting) {
        Words kit = Words.of(Words.class, "kit", setting.language);
        return new RecordView(model, setting.words, () -> new IsoDateField(kit, Office.CLOCK));
    }

    private static Parent window(LiveSettings live, Page page, Destination place) {
        Navigator navigator = new Navigator();
        navigator.add(place.getClass(), PeoplePlace.class, () -> page);
        ShellViewModel model =
                new ShellViewModel(new RecordSetting(Role.SECRETARY).work.jobs(), live, () -> {});
        model.tellSchool("École des Trois-Ruisseaux", "2026-2027");
        model.tellPerson("Odile Vachon, direction");
        ShellView view =
                new ShellView(
                        model,
                        Words.of(ShellView.class, "shell", live.language()),
                        navigator,
                        List.of(
                                new NavItem(
                                        new PeoplePlace(),
                                        Icon.PEOPLE,
                                        new SimpleStringProperty("_Personnes"))));
        navigator.go(place);
        return view;
    }

    private void draw(String name, Function<LiveSettings, Parent> screen) {
        for (Picture picture :
                List.of(
                        new Picture(name, 1366, 768, Language.FRENCH, ThemeChoice.LIGHT, 100),
                        new Picture(
                                name + "-en",
                                1000,
                                1000,
                                Language.ENGLISH,
                                ThemeChoice.DARK,
                                100))) {
            doOnScreen(() -> picture.draw(FOLDER, screen));
        }
    }
}
