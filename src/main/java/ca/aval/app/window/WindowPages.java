package ca.aval.app.window;

import ca.aval.app.composition.OpenRegister;
import ca.aval.app.ui.HomePlace;
import ca.aval.app.ui.HomePlaces;
import ca.aval.app.ui.HomeView;
import ca.aval.app.ui.HomeViewModel;
import ca.aval.app.ui.RecentsViewModel;
import ca.aval.backup.BackupsPlace;
import ca.aval.consent.CampaignPlace;
import ca.aval.consent.answer.BirthdaysPlace;
import ca.aval.consent.check.MayPublishPlace;
import ca.aval.kit.BulkAct;
import ca.aval.kit.Drafts;
import ca.aval.kit.Icon;
import ca.aval.kit.IsoDateField;
import ca.aval.kit.TableTools;
import ca.aval.kit.Words;
import ca.aval.people.GroupPlace;
import ca.aval.people.ListPupils;
import ca.aval.people.PeoplePlace;
import ca.aval.people.RollOverPlace;
import ca.aval.people.RosterImportPlace;
import ca.aval.people.change.PupilActs;
import ca.aval.people.roster.ColumnActs;
import ca.aval.people.roster.ReadingOptions;
import ca.aval.people.roster.RosterReader;
import ca.aval.people.ui.GroupMove;
import ca.aval.people.ui.GroupMoveDialog;
import ca.aval.people.ui.ImportUndo;
import ca.aval.people.ui.PeopleView;
import ca.aval.people.ui.PeopleViewModel;
import ca.aval.people.ui.PupilLine;
import ca.aval.people.ui.RollOverView;
import ca.aval.people.ui.RollOverViewModel;
import ca.aval.people.ui.RosterImportView;
import ca.aval.people.ui.RosterImportViewModel;
import ca.aval.people.ui.page.RecordView;
import ca.aval.platform.problem.ProblemTexts;
import ca.aval.platform.time.SchoolYear;
import ca.aval.publication.PublicationsPlace;
import ca.aval.school.CalendarPlace;
import ca.aval.school.ui.CalendarView;
import ca.aval.school.ui.CalendarViewModel;
import ca.aval.security.AccountsPlace;
import ca.aval.security.Permission;
import ca.aval.shell.NavItem;
import ca.aval.shell.Navigator;
import ca.aval.shell.Page;
import ca.aval.shell.PreferencesPlace;
import ca.aval.shell.ShellView;

import javafx.beans.property.ReadOnlyObjectProperty;

import java.util.List;
import java.util.function.Function;

/** The pages of an open register and their sections, put together in one place. */
final class WindowPages {
    private final OpenWindow window;
    private final WindowSearch search;
    private final Words screens;
    private final Words shell;
    private long counted = -1;
    private final TableTools tables;
    private final Words yearWords;
    private final SchoolYears years;
    private final Runnable schoolChanged;
    private final Drafts drafts;

    /**
     * @param search knows what was opened last
     * @param screens the words of the first screens
     * @param schoolChanged the school is called otherwise from now on
     */
    WindowPages(OpenWindow window, WindowSearch search, Words screens, Runnable schoolChanged) {
        this.window = window;
        this.search = search;
        this.screens = screens;
        this.schoolChanged = schoolChanged;
        drafts =
                new DeskDrafts(
                        window.register().desk(),
                        window.work(),
                        window.register().clock(),
                        screens.say("draft.keeping"));
        shell = Words.of(ShellView.class, "shell", window.settings().language());
        tables = new WindowTables(window, screens.say("table.work")).tools();
        yearWords = words(PeopleView.class, "year");
        years = new SchoolYears(window.register(), window.work(), yearWords.say("years.work"));
    }

    /** Where things are done. */
    static HomePlaces places() {
        return new HomePlaces(
                new PeoplePlace(),
                new RosterImportPlace(),
                new CampaignPlace(),
                new BackupsPlace(),
                new AccountsPlace(),
                new BirthdaysPlace(),
                new PublicationsPlace());
    }

    /** Makes every page known to the navigator; the sections in the order of the navigation. */
    List<NavItem> register() {
        Navigator navigator = window.navigator();
        YearPage people = new YearPage(years, yearWords, this::people);
        HomeViewModel home = home();
        navigator.place().subscribe(place -> recount(home));
        navigator.whenRefreshed(years::refresh);
        navigator.add(HomePlace.class, () -> homeView(home));
        navigator.add(PeoplePlace.class, () -> people);
        navigator.add(GroupPlace.class, PeoplePlace.class, () -> people);
        new PeoplePages(window, tables, years.current()::get).addTo(navigator);
        navigator.add(RosterImportPlace.class, PeoplePlace.class, () -> thisYear(this::roster));
        CampaignPages campaigns = new CampaignPages(window, years, tables, drafts);
        navigator.add(BirthdaysPlace.class, CampaignPlace.class, campaigns::birthdays);
        navigator.add(CampaignPlace.class, () -> new YearPage(years, yearWords, campaigns::page));
        new AnswersPages(window, years, drafts).addTo(navigator, yearWords);
        new PhotoPages(window, years, yearWords, tables).addTo(navigator);
        new MayPublishPages(window, tables).addTo(navigator);
        new PublicationPages(window, tables, drafts).addTo(navigator);
        navigator.add(CalendarPlace.class, () -> thisYear(this::calendar));
        navigator.add(RollOverPlace.class, CalendarPlace.class, this::rollOver);
        new JournalPages(window).addTo(navigator, tables);
        new AccountPages(window).addTo(navigator, tables);
        new SettingsPages(window, screens, drafts, schoolChanged).addTo(navigator);
        new PolicyPages(window).addTo(navigator, drafts);
        new BackupPages(window, tables).addTo(navigator);
        return List.of(
                new NavItem(new HomePlace(), Icon.HOUSE, screens.live("nav.home")),
                new NavItem(new PeoplePlace(), Icon.PEOPLE, screens.live("nav.people"))
                        .counting(home.waitingPeople()),
                new NavItem(new CampaignPlace(), Icon.UI_CHECKS, screens.live("nav.consents"))
                        .counting(home.waitingForms()),
                new NavItem(new PublicationsPlace(), Icon.IMAGES, screens.live("nav.publications"))
                        .counting(home.waitingPublications()),
                new NavItem(new CalendarPlace(), Icon.CALENDAR3, yearWords.live("years.nav")),
                new NavItem(new PreferencesPlace(), Icon.GEAR, shell.live("settings.title"))
                        .atFoot());
    }

    /** The year at work, to be followed. */
    ReadOnlyObjectProperty<SchoolYear> year() {
        return years.current();
    }

    /** A page of the year at work, made anew when another one is. */
    private Page thisYear(Function<SchoolYear, Page> maker) {
        return new YearPage(years, yearWords, year -> maker.apply(years.current().get())).fixed();
    }

    private CalendarView calendar(SchoolYear year) {
        Words words = words(CalendarView.class, "calendar");
        return new CalendarView(
                new CalendarViewModel(
                        window.register().calendarActs(),
                        year,
                        window.work(),
                        words,
                        window.undo()),
                words,
                this::dateField,
                () -> window.navigator().go(new RollOverPlace()));
    }

    private RollOverView rollOver() {
        return new RollOverView(
                new RollOverViewModel(
                        window.register().rollOverActs(),
                        new ReadingOptions(null, null, new DeskColumns(window.register().desk())),
                        window.work(),
                        yearWords,
                        window.undo(),
                        years::refresh),
                yearWords,
                words(Words.class, "kit"),
                window.files(),
                () -> window.navigator().go(new PeoplePlace()));
    }

    private PeopleView people(SchoolYear year) {
        Words words = words(PeopleView.class, "people_ui");
        OpenRegister register = window.register();
        ListPupils list = new ListPupils(register.guard(), register.work(), register.people());
        Words records = words(RecordView.class, "page");
        boolean mayChange = register.account().role().may(Permission.CHANGE_PEOPLE);
        PeopleView view =
                new PeopleView(
                        new PeopleViewModel(
                                        list, year, window.work(), words, window.navigator()::go)
                                .countingStaff(
                                        () ->
                                                register.listStaff()
                                                        .boundOn(register.clock().today())),
                        words,
                        tables,
                        records,
                        mayChange,
                        mayChange && !years.isPast(year)
                                ? List.of(classChange(year, records))
                                : List.of());
        return years.isPast(year) ? view.lookBack() : view;
    }

    private BulkAct<PupilLine> classChange(SchoolYear year, Words records) {
        OpenRegister register = window.register();
        PupilActs acts = register.peopleActs().pupils();
        GroupMove move =
                new GroupMove(
                        id -> register.work().read(() -> register.people().find(id)),
                        acts.move(),
                        acts.restore(),
                        year,
                        window.work(),
                        records,
                        window.undo());
        return new GroupMoveDialog(
                        move,
                        records,
                        window.dialogs(),
                        this::dateField,
                        () -> register.clock().today(),
                        window.navigator()::refresh)
                .act();
    }

    private RosterImportView roster(SchoolYear year) {
        Words words = words(PeopleView.class, "people_ui");
        OpenRegister register = window.register();
        RosterImportViewModel model =
                new RosterImportViewModel(
                        register.roster().plan(),
                        register.roster().applyBackedUp(),
                        ColumnActs.of(
                                register.guard(),
                                new RosterReader(),
                                new DeskColumns(register.desk())),
                        new ImportUndo(
                                register.roster().undoLast(),
                                register.roster().redoLast(),
                                window.undo(),
                                window.undo()::undo),
                        year,
                        window.work(),
                        words,
                        problem ->
                                new ProblemTexts()
                                        .sentence(window.settings().language().getValue(), problem),
                        window.navigator()::go);
        return RosterImportView.page(model, words, window.files());
    }

    private IsoDateField dateField() {
        return new IsoDateField(words(Words.class, "kit"), window.register().clock());
    }

    private Words words(Class<?> owner, String bundle) {
        return Words.of(owner, bundle, window.settings().language());
    }

    /** The first page, whose figures the navigation shows too. */
    private HomeViewModel home() {
        HomeCount count = new HomeCount(window.register(), window.settings());
        return new HomeViewModel(
                screens,
                window.register().clock(),
                window.work(),
                count::now,
                places(),
                window.navigator()::go);
    }

    private HomeView homeView(HomeViewModel home) {
        return new HomeView(
                        home,
                        new RecentsViewModel(
                                search.recents(),
                                search.finder(),
                                window.register().clock(),
                                screens,
                                window.navigator()::go),
                        screens)
                .asking(() -> window.navigator().go(new MayPublishPlace()));
    }

    /** Counts again when one leaves for another page after an act. */
    private void recount(HomeViewModel home) {
        long now = window.register().acts();
        if (now != counted) {
            counted = now;
            home.refresh();
        }
    }
}
