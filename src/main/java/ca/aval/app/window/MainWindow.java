package ca.aval.app.window;

import ca.aval.app.ui.Door;
import ca.aval.app.ui.HomePlace;
import ca.aval.kit.Told;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.platform.register.Opening;
import ca.aval.school.School;
import ca.aval.security.Account;
import ca.aval.shell.Commands;
import ca.aval.shell.ShellView;
import ca.aval.shell.ShellViewModel;

import javafx.scene.Parent;
import javafx.scene.Scene;

/** The window of an open register: its frame and its pages. */
final class MainWindow {
    private final OpenWindow window;
    private final Words words;
    private final ShellView view;
    private final WindowSearch search;
    private final Commands commands;
    private final WindowAround around;

    /**
     * @param lock closes the register until someone signs in again
     */
    MainWindow(OpenWindow window, Runnable lock) {
        this.window = window;
        words = Words.of(Door.class, "screens", window.settings().language());
        Words shell = Words.of(ShellView.class, "shell", window.settings().language());
        search = new WindowSearch(window, shell);
        WindowPages pages = new WindowPages(window, search, words);
        ShellViewModel model = new ShellViewModel(window.work().jobs(), window.settings(), lock);
        view = new ShellView(model, shell, window.navigator(), pages.register());
        commands = new Commands(window.navigator());
        around = new WindowAround(window, view, search, commands, shell);
        words.language().subscribe(language -> tellPerson(model));
        pages.year().subscribe(year -> tellSchool(model));
    }

    Parent root() {
        return view;
    }

    void takeKeys(Scene scene) {
        view.takeKeys(scene, commands);
    }

    /** Opens the search of the whole program. */
    void openSearch() {
        around.openSearch();
    }

    /** The person leaves: what is kept for them is written down before the register closes. */
    void leave() {
        search.keep(words.say("closing.closing"));
    }

    /** Opens the page on which one begins. */
    void go(Door.Start start) {
        Destination imports = WindowPages.places().imports();
        Destination first = new HomePlace();
        if (start == Door.Start.IMPORT && imports != null) {
            first = imports;
        }
        window.navigator().go(first);
    }

    /** Says in one sentence what had to be put in order; nothing after an ordinary closing. */
    void tellOpening() {
        Opening opening = window.register().opening();
        switch (opening.state()) {
            case NEW, CLEAN -> {}
            case CAUGHT_UP, REBUILT ->
                    window.news()
                            .tell(
                                    new Told(
                                            Tone.ATTENTION,
                                            words.live("opening.title"),
                                            words.live(
                                                    "opening." + opening.state(), opening.acts()),
                                            null,
                                            null));
        }
    }

    private void tellSchool(ShellViewModel model) {
        window.work()
                .run(words.say("home.counting"), window.register()::school, s -> tell(model, s));
    }

    private static void tell(ShellViewModel model, School school) {
        model.tellSchool(school.name(), school.year().toString());
    }

    private void tellPerson(ShellViewModel model) {
        Account account = window.register().account();
        model.tellPerson(
                words.say("person", account.displayName(), words.say("role." + account.role())));
    }
}
