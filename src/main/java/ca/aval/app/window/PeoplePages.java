package ca.aval.app.window;

import ca.aval.app.composition.OpenRegister;
import ca.aval.kit.IsoDateField;
import ca.aval.kit.TableTools;
import ca.aval.kit.Words;
import ca.aval.people.NewPupilPlace;
import ca.aval.people.NewStaffPlace;
import ca.aval.people.PeoplePlace;
import ca.aval.people.PupilPlace;
import ca.aval.people.StaffListPlace;
import ca.aval.people.StaffPlace;
import ca.aval.people.ui.page.PupilSubject;
import ca.aval.people.ui.page.RecordSubject;
import ca.aval.people.ui.page.RecordView;
import ca.aval.people.ui.page.RecordViewModel;
import ca.aval.people.ui.page.StaffListView;
import ca.aval.people.ui.page.StaffListViewModel;
import ca.aval.people.ui.page.StaffSubject;
import ca.aval.platform.time.SchoolYear;
import ca.aval.security.Permission;
import ca.aval.shell.Navigator;

import java.util.function.Predicate;
import java.util.function.Supplier;

/** The pages of one person and of the staff, put together in one place. */
final class PeoplePages {
    private final OpenWindow window;
    private final OpenRegister register;
    private final Words words;
    private final TableTools tables;
    private final Supplier<SchoolYear> year;

    /**
     * @param year the one at work, asked each time a page is made
     */
    PeoplePages(OpenWindow window, TableTools tables, Supplier<SchoolYear> year) {
        this.window = window;
        this.tables = tables;
        this.year = year;
        register = window.register();
        words = Words.of(RecordView.class, "page", window.settings().language());
    }

    /** Makes these pages known; all lie under the section of people. */
    void addTo(Navigator navigator) {
        // made when first seen: by then every page it leads to is known
        Supplier<RecordView> pupil = new OnlyOnce<>(this::pupil);
        RecordView member = record(staff()).ofStaff();
        navigator.add(PupilPlace.class, PeoplePlace.class, pupil::get);
        navigator.add(NewPupilPlace.class, PeoplePlace.class, pupil::get);
        navigator.add(StaffPlace.class, PeoplePlace.class, () -> member);
        navigator.add(NewStaffPlace.class, PeoplePlace.class, () -> member);
        navigator.add(StaffListPlace.class, PeoplePlace.class, this::list);
    }

    private RecordView pupil() {
        return record(pupils()).with(new PupilPanel(window));
    }

    private <R, T> RecordView record(RecordSubject<R, T> subject) {
        Words kit = Words.of(Words.class, "kit", window.settings().language());
        return new RecordView(
                new RecordViewModel<>(
                        subject,
                        window.work(),
                        words,
                        window.undo(),
                        window.navigator()::go,
                        this::mayDrop),
                words,
                () -> new IsoDateField(kit, register.clock()));
    }

    private boolean mayDrop() {
        return window.dialogs()
                .ask(
                        words.say("record.drop.title"),
                        words.say("record.drop.text"),
                        words.say("record.drop.do"));
    }

    private PupilSubject pupils() {
        return new PupilSubject(
                register.readPupil(),
                register.peopleActs().pupils(),
                may(),
                year,
                register.clock(),
                register.account().displayName(),
                words,
                register.journalParts().reading());
    }

    private StaffSubject staff() {
        return new StaffSubject(
                register.readStaffMember(),
                register.peopleActs().staff(),
                may(),
                register.clock(),
                words,
                register.journalParts().reading(),
                new StaffImagePapers(window).card());
    }

    private StaffListView list() {
        StaffListViewModel model =
                new StaffListViewModel(
                        register.listStaff(),
                        register.clock(),
                        window.work(),
                        words,
                        may().test(Permission.CHANGE_PEOPLE),
                        window.navigator()::go);
        return new StaffListView(model, words, tables);
    }

    private Predicate<Permission> may() {
        return permission -> register.account().role().may(permission);
    }
}
