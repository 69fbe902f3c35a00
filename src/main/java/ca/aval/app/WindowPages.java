package ca.aval.app;

import ca.aval.app.ui.HomeFigures;
import ca.aval.app.ui.HomePlace;
import ca.aval.app.ui.HomePlaces;
import ca.aval.app.ui.HomeView;
import ca.aval.app.ui.HomeViewModel;
import ca.aval.kit.Icon;
import ca.aval.kit.Words;
import ca.aval.people.Pupil;
import ca.aval.platform.time.SchoolYear;
import ca.aval.shell.NavItem;
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

    /** Where things are done; a place that is null is proposed nowhere. */
    static HomePlaces places() {
        return HomePlaces.NONE;
    }

    /** Makes every page known to the navigator; the sections in the order of the navigation. */
    List<NavItem> register() {
        window.navigator().add(HomePlace.class, this::home);
        window.navigator()
                .add(
                        PreferencesPlace.class,
                        () ->
                                new PreferencesView(
                                        new PreferencesViewModel(window.settings()), shell));
        return List.of(
                new NavItem(new HomePlace(), Icon.HOUSE, screens.live("nav.home")),
                new NavItem(new PreferencesPlace(), Icon.GEAR, shell.live("settings.title"))
                        .atFoot());
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
        return new HomeFigures(pupils.size(), (int) groups, (int) alone, null);
    }
}
