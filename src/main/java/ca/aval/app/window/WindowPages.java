package ca.aval.app.window;

import ca.aval.app.composition.OpenRegister;
import ca.aval.app.ui.HomeFigures;
import ca.aval.app.ui.HomePlace;
import ca.aval.app.ui.HomePlaces;
import ca.aval.app.ui.HomeView;
import ca.aval.app.ui.HomeViewModel;
import ca.aval.consent.CampaignForms;
import ca.aval.consent.CampaignPlace;
import ca.aval.consent.ui.CampaignView;
import ca.aval.consent.ui.CampaignViewModel;
import ca.aval.kit.Icon;
import ca.aval.kit.Words;
import ca.aval.people.ListPupils;
import ca.aval.people.PeoplePlace;
import ca.aval.people.Pupil;
import ca.aval.people.PupilPlace;
import ca.aval.people.RosterImportPlace;
import ca.aval.people.ui.ImportUndo;
import ca.aval.people.ui.PeopleView;
import ca.aval.people.ui.PeopleViewModel;
import ca.aval.people.ui.RosterImportView;
import ca.aval.people.ui.RosterImportViewModel;
import ca.aval.platform.document.SystemPaperPrinter;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.problem.ProblemTexts;
import ca.aval.platform.time.SchoolYear;
import ca.aval.shell.NavItem;
import ca.aval.shell.Navigator;
import ca.aval.shell.PreferencesPlace;
import ca.aval.shell.PreferencesView;
import ca.aval.shell.PreferencesViewModel;
import ca.aval.shell.ShellView;

import java.util.List;

/** The pages of an open register and their sections, put together in one place. */
final class WindowPages {
    private final OpenWindow window;
    private final Words screens;
    private final Words shell;

    /**
     * @param screens the words of the first screens
     */
    WindowPages(OpenWindow window, Words screens) {
        this.window = window;
        this.screens = screens;
        shell = Words.of(ShellView.class, "shell", window.settings().language());
    }

    /** Where things are done. */
    static HomePlaces places() {
        return new HomePlaces(new PeoplePlace(), new RosterImportPlace(), new CampaignPlace());
    }

    /** Makes every page known to the navigator; the sections in the order of the navigation. */
    List<NavItem> register() {
        Navigator navigator = window.navigator();
        OpenRegister register = window.register();
        SchoolYear year = register.school().year();
        PeopleView people = people(year);
        navigator.add(HomePlace.class, this::home);
        navigator.add(PeoplePlace.class, () -> people);
        navigator.add(PupilPlace.class, PeoplePlace.class, () -> people);
        navigator.add(RosterImportPlace.class, PeoplePlace.class, () -> roster(year));
        navigator.add(CampaignPlace.class, () -> campaign(year));
        navigator.add(
                PreferencesPlace.class,
                () -> new PreferencesView(new PreferencesViewModel(window.settings()), shell));
        return List.of(
                new NavItem(new HomePlace(), Icon.HOUSE, screens.live("nav.home")),
                new NavItem(new PeoplePlace(), Icon.PEOPLE, screens.live("nav.people")),
                new NavItem(new CampaignPlace(), Icon.UI_CHECKS, screens.live("nav.consents")),
                new NavItem(new PreferencesPlace(), Icon.GEAR, shell.live("settings.title"))
                        .atFoot());
    }

    private PeopleView people(SchoolYear year) {
        Words words = words(PeopleView.class, "people_ui");
        OpenRegister register = window.register();
        ListPupils list = new ListPupils(register.guard(), register.work(), register.people());
        return new PeopleView(
                new PeopleViewModel(list, year, window.work(), words, window.navigator()::go),
                words);
    }

    private RosterImportView roster(SchoolYear year) {
        Words words = words(PeopleView.class, "people_ui");
        OpenRegister register = window.register();
        RosterImportViewModel model =
                new RosterImportViewModel(
                        register.planRoster(),
                        register.applyRosterPlan(),
                        new ImportUndo(
                                register.undoLastImport(), register.redoLastImport(), act -> {}),
                        year,
                        window.work(),
                        words,
                        problem ->
                                new ProblemTexts()
                                        .sentence(window.settings().language().getValue(), problem),
                        window.navigator()::go);
        return RosterImportView.page(model, words, window.files());
    }

    private CampaignView campaign(SchoolYear year) {
        Words words = words(CampaignView.class, "campaign");
        CampaignViewModel model =
                new CampaignViewModel(
                        window.register().consentActs(),
                        year,
                        window.register().clock(),
                        new SystemPaperPrinter(),
                        new LocalDisk(),
                        window.work(),
                        words);
        return new CampaignView(
                model, words, words(Words.class, "kit"), window.dialogs(), window.files());
    }

    private Words words(Class<?> owner, String bundle) {
        return Words.of(owner, bundle, window.settings().language());
    }

    private HomeView home() {
        return new HomeView(
                new HomeViewModel(
                        screens,
                        window.register().clock(),
                        window.work(),
                        () -> figures(window.register()),
                        places(),
                        window.navigator()::go),
                screens);
    }

    /** Counts where the school stands; off the screen thread. */
    private static HomeFigures figures(OpenRegister register) {
        SchoolYear year = register.school().year();
        List<Pupil> pupils = register.work().read(() -> register.people().enrolled(year));
        long groups =
                pupils.stream()
                        .flatMap(pupil -> pupil.enrolment(year).stream())
                        .map(enrolment -> enrolment.group())
                        .distinct()
                        .count();
        long alone = pupils.stream().filter(pupil -> pupil.guardians().isEmpty()).count();
        CampaignForms forms = register.consentActs().read().read(year);
        int printed = (int) forms.pupils().stream().filter(p -> p.form().isPresent()).count();
        HomeFigures.Campaign campaign =
                forms.campaign().isEmpty()
                        ? null
                        : new HomeFigures.Campaign(forms.pupils().size(), printed);
        return new HomeFigures(pupils.size(), (int) groups, (int) alone, campaign);
    }
}
