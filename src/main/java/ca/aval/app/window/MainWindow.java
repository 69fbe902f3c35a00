package ca.aval.app.window;

import ca.aval.app.composition.OpenRegister;
import ca.aval.app.ui.Door;
import ca.aval.app.ui.HomePlace;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.school.School;
import ca.aval.security.Account;
import ca.aval.shell.Commands;
import ca.aval.shell.Page;
import ca.aval.shell.ShellView;
import ca.aval.shell.ShellViewModel;
import ca.aval.shell.guide.GuideBook;
import ca.aval.shell.guide.GuideDock;
import ca.aval.shell.guide.GuideView;
import ca.aval.shell.guide.GuideViewModel;

import javafx.scene.Parent;
import javafx.scene.Scene;

/** The window of an open register: its frame and its pages. */
final class MainWindow {
    private final OpenWindow window;
    private final Words words;
    private final ShellViewModel model;
    private final ShellView view;
    private final WindowSearch search;
    private final Commands commands;
    private final WindowAround around;
    private final GuideDock dock;

    /**
     * @param lock covers the window until the same person signs in again
     */
    MainWindow(OpenWindow window, Runnable lock) {
        this.window = window;
        words = Words.of(Door.class, "screens", window.settings().language());
        Words shell = Words.of(ShellView.class, "shell", window.settings().language());
        model = new ShellViewModel(window.work().jobs(), window.settings(), lock);
        search = new WindowSearch(window, shell);
        WindowPages pages = new WindowPages(window, search, words, () -> tellSchool(model));
        view = new ShellView(model, shell, window.navigator(), pages.register());
        GuideViewModel guide = new GuideViewModel(new GuideBook(), window.settings().language());
        dock = new GuideDock(view, window.navigator(), guide, new GuideView(guide, shell));
        commands = new Commands(window.navigator());
        around = new WindowAround(window, view, dock, search, commands, shell);
        words.language().subscribe(language -> tellPerson(model));
        pages.year().subscribe(year -> tellSchool(model));
    }

    OpenRegister register() {
        return window.register();
    }

    String schoolName() {
        return model.school().get();
    }

    /** Keeps what is typed on the page and not saved. */
    void keepWords() {
        Page page = window.navigator().page().get();
        if (page != null) {
            page.keepWords();
        }
    }

    /** Whether the page holds words that closing would drop. */
    boolean holdsUnkept() {
        Page page = window.navigator().page().get();
        return page != null && page.holdsUnkept();
    }

    /** Whether the register may close now; a page that holds unkept words asks the person first. */
    boolean mayLeave() {
        Page page = window.navigator().page().get();
        return page == null || page.mayLeave();
    }

    Parent root() {
        return dock;
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
        OpenRegister register = window.register();
        new OpeningNews(words, register.clock(), window.news()).tell(register.opening());
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
