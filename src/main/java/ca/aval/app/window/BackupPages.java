package ca.aval.app.window;

import ca.aval.app.composition.OpenRegister;
import ca.aval.backup.BackUpWhenDue;
import ca.aval.backup.BackupReport;
import ca.aval.backup.BackupsPlace;
import ca.aval.backup.RestorePlace;
import ca.aval.backup.ui.BackupsView;
import ca.aval.backup.ui.BackupsViewModel;
import ca.aval.backup.ui.RestoreView;
import ca.aval.backup.ui.RestoreViewModel;
import ca.aval.kit.Buttons;
import ca.aval.kit.Icon;
import ca.aval.kit.TableTools;
import ca.aval.kit.Told;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.problem.ProblemTexts;
import ca.aval.security.Permission;
import ca.aval.shell.LinkPanel;
import ca.aval.shell.Navigator;
import ca.aval.shell.PreferencesPlace;

import javafx.beans.property.ReadOnlyStringWrapper;

import java.nio.file.Path;

/** The pages of backups, under the settings, and the backup of the day. */
final class BackupPages {
    private final OpenWindow window;
    private final OpenRegister register;
    private final TableTools tables;
    private final Words words;

    BackupPages(OpenWindow window, TableTools tables) {
        this.window = window;
        this.tables = tables;
        register = window.register();
        words = words(window);
    }

    private static Words words(OpenWindow window) {
        return Words.of(BackupsView.class, "backups", window.settings().language());
    }

    /** Makes these pages known; both lie under the settings. */
    void addTo(Navigator navigator) {
        navigator.add(BackupsPlace.class, PreferencesPlace.class, this::backups);
        navigator.add(RestorePlace.class, PreferencesPlace.class, this::restore);
    }

    /** What leads there from the settings. */
    static LinkPanel link(OpenWindow window) {
        Words words = words(window);
        return new LinkPanel(
                words.live("title"),
                words.live("settings.hint"),
                Buttons.plain(
                        words.live("settings.open"),
                        Icon.ARCHIVE,
                        () -> window.navigator().go(new BackupsPlace())));
    }

    private BackupsView backups() {
        return new BackupsView(
                new BackupsViewModel(
                        register.backupActs(),
                        register.backups().journal(),
                        register.backups()::past,
                        window.settings(),
                        window.work(),
                        words,
                        register.clock(),
                        register.backups()::forgetPast),
                words,
                tables,
                window.files(),
                register.guard().may(Permission.MANAGE_ACCOUNTS),
                () -> window.navigator().go(new RestorePlace()));
    }

    private RestoreView restore() {
        return new RestoreView(
                new RestoreViewModel(
                        register.backupActs().elsewhere(),
                        null,
                        window.settings().settings().get().secondPlace(),
                        window.work(),
                        words,
                        register.clock()),
                words,
                window.files());
    }

    /** From now on the journal follows behind the work. */
    static void follow(OpenWindow window) {
        OpenRegister register = window.register();
        if (register.guard().may(Permission.BACK_UP)) {
            register.backups().journal().follow(window.settings().settings().get().secondPlace());
        }
    }

    /** Makes the backup of the day behind the work, unless it is made. */
    static void begin(OpenWindow window) {
        OpenRegister register = window.register();
        if (!register.guard().may(Permission.BACK_UP)) {
            return;
        }
        Path second = window.settings().settings().get().secondPlace();
        Words words = words(window);
        window.work()
                .runLong(
                        words.say("day.job"),
                        progress -> {
                            register.backups().sweep();
                            return register.backupActs()
                                    .whenDue()
                                    .make(
                                            BackUpWhenDue.Occasion.FIRST_USE_OF_THE_DAY,
                                            second,
                                            progress);
                        },
                        report -> tell(window, words, report),
                        problem -> tell(window, words, "day.warning", problem));
    }

    private static void tell(OpenWindow window, Words words, BackupReport report) {
        Problem second = report.second();
        if (second != null) {
            tell(window, words, "day.only-here", second);
        }
    }

    private static void tell(OpenWindow window, Words words, String key, Problem why) {
        String sentence = new ProblemTexts().sentence(window.settings().language().getValue(), why);
        window.news()
                .tell(
                        new Told(
                                Tone.ATTENTION,
                                words.live(key),
                                new ReadOnlyStringWrapper(sentence),
                                words.live("settings.open"),
                                () -> window.navigator().go(new BackupsPlace())));
    }
}
