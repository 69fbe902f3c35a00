package ca.aval.app.window;

import ca.aval.app.ui.Door;
import ca.aval.app.ui.HomePlace;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.platform.register.Opening;
import ca.aval.school.School;
import ca.aval.security.Account;
import ca.aval.shell.ShellView;
import ca.aval.shell.ShellViewModel;

import javafx.scene.Parent;
import javafx.scene.Scene;

/** The window of an open register: its frame and its pages. */
final class MainWindow {
    private final OpenWindow window;
    private final Words words;
    private final ShellView view;

    /**
     * @param lock closes the register until someone signs in again
     */
    MainWindow(OpenWindow window, Runnable lock) {
        this.window = window;
        words = Words.of(Door.class, "screens", window.settings().language());
        Words shell = Words.of(ShellView.class, "shell", window.settings().language());
        ShellViewModel model = new ShellViewModel(window.work().jobs(), window.settings(), lock);
        WindowPages pages = new WindowPages(window, words, act -> {}, () -> tellSchool(model));
        view = new ShellView(model, shell, window.navigator(), pages.register());
        words.language().subscribe(language -> tellPerson(model));
        tellSchool(model);
    }

    private void tellSchool(ShellViewModel model) {
        window.work()
                .run(words.say("home.counting"), window.register()::school, s -> tell(model, s));
    }

    Parent root() {
        return view;
    }

    void takeKeys(Scene scene) {
        view.takeKeys(scene);
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
                    window.dialogs()
                            .tell(
                                    words.say("opening.title"),
                                    words.say("opening." + opening.state(), opening.acts()));
        }
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
