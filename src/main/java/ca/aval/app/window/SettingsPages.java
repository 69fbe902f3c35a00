package ca.aval.app.window;

import ca.aval.app.composition.OpenRegister;
import ca.aval.journal.ui.PastPane;
import ca.aval.kit.Buttons;
import ca.aval.kit.Drafts;
import ca.aval.kit.Icon;
import ca.aval.kit.Words;
import ca.aval.platform.data.Migrations;
import ca.aval.platform.document.SystemPaperPrinter;
import ca.aval.platform.file.LocalDisk;
import ca.aval.school.SchoolPlace;
import ca.aval.school.ui.SchoolView;
import ca.aval.school.ui.SchoolViewModel;
import ca.aval.shell.EnvelopePanel;
import ca.aval.shell.EnvelopeViewModel;
import ca.aval.shell.LinkPanel;
import ca.aval.shell.Navigator;
import ca.aval.shell.PreferencesPlace;
import ca.aval.shell.PreferencesView;
import ca.aval.shell.PreferencesViewModel;
import ca.aval.shell.ShellView;
import ca.aval.shell.guide.AboutDetails;
import ca.aval.shell.guide.AboutPlace;
import ca.aval.shell.guide.AboutView;
import ca.aval.shell.guide.GuideBook;

import java.util.Objects;

/** The pages of the settings, of the school's card and of the program itself. */
final class SettingsPages {
    private final OpenWindow window;
    private final Words screens;
    private final Words shell;
    private final Drafts drafts;
    private final Runnable schoolChanged;

    /**
     * @param screens the words of the first screens
     * @param schoolChanged the school is called otherwise from now on
     */
    SettingsPages(OpenWindow window, Words screens, Drafts drafts, Runnable schoolChanged) {
        this.window = window;
        this.screens = screens;
        this.drafts = drafts;
        this.schoolChanged = schoolChanged;
        shell = words(ShellView.class, "shell");
    }

    /** Makes these pages known; all lie under the settings. */
    void addTo(Navigator navigator) {
        navigator.add(PreferencesPlace.class, this::settings);
        navigator.add(SchoolPlace.class, PreferencesPlace.class, this::school);
        navigator.add(AboutPlace.class, PreferencesPlace.class, this::about);
    }

    private PreferencesView settings() {
        EnvelopeViewModel envelope =
                new EnvelopeViewModel(
                        window.settings(),
                        new SystemPaperPrinter(),
                        new LocalDisk(),
                        window.work(),
                        shell);
        return new AccountPages(window)
                .sections(new PreferencesView(new PreferencesViewModel(window.settings()), shell))
                .section(
                        new LinkPanel(
                                screens.live("settings.school"),
                                screens.live("settings.school.hint"),
                                Buttons.plain(
                                        screens.live("settings.school.open"),
                                        Icon.BUILDING,
                                        () -> window.navigator().go(new SchoolPlace()))))
                .section(new PolicyPages(window).link())
                .section(BackupPages.link(window))
                .section(new EnvelopePanel(envelope, shell, window.files()))
                .section(
                        new LinkPanel(
                                shell.live("about.title"),
                                shell.live("about.hint"),
                                Buttons.plain(
                                        shell.live("about.open"),
                                        Icon.PATCH_CHECK,
                                        () -> window.navigator().go(new AboutPlace()))));
    }

    private AboutView about() {
        String built = WindowPages.class.getPackage().getImplementationVersion();
        AboutDetails details =
                new AboutDetails(
                        Objects.requireNonNullElse(built, "0.1"),
                        Migrations.NEWEST,
                        window.register().folder());
        return new AboutView(details, new GuideBook(), shell);
    }

    private SchoolView school() {
        Words words = words(SchoolView.class, "school_ui");
        OpenRegister register = window.register();
        PastPane past = new JournalPages(window).past(() -> register.school().id());
        SchoolView view =
                new SchoolView(
                        new SchoolViewModel(
                                register.changeSchool(),
                                drafts,
                                window.undo(),
                                window.work(),
                                words,
                                schoolChanged),
                        words,
                        words(Words.class, "kit"),
                        window.files());
        return view.under(past.panel(), past::shown);
    }

    private Words words(Class<?> owner, String bundle) {
        return Words.of(owner, bundle, window.settings().language());
    }
}
