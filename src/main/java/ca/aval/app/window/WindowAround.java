package ca.aval.app.window;

import ca.aval.consent.answer.AnswersPlace;
import ca.aval.consent.check.MayPublishPlace;
import ca.aval.kit.Icon;
import ca.aval.kit.Words;
import ca.aval.people.RollOverPlace;
import ca.aval.people.RosterImportPlace;
import ca.aval.people.StaffListPlace;
import ca.aval.platform.place.Destination;
import ca.aval.policy.PolicyPlace;
import ca.aval.school.SchoolPlace;
import ca.aval.security.AccountsPlace;
import ca.aval.security.Permission;
import ca.aval.shell.Command;
import ca.aval.shell.Commands;
import ca.aval.shell.Key;
import ca.aval.shell.KeyList;
import ca.aval.shell.ShellView;
import ca.aval.shell.guide.AboutPlace;
import ca.aval.shell.guide.GuideDock;
import ca.aval.shell.news.JobNews;
import ca.aval.shell.news.NewsBar;
import ca.aval.shell.news.NewsPane;
import ca.aval.shell.news.UndoHistory;
import ca.aval.shell.search.PaletteView;
import ca.aval.shell.search.PaletteViewModel;

import javafx.scene.input.KeyCode;

import java.util.ArrayList;
import java.util.List;

/** What surrounds every page: the search, the news, taking back, and their commands. */
final class WindowAround {
    private final OpenWindow window;
    private final Words words;
    private final PaletteView palette;
    private final NewsPane news;
    private final KeyList keys;
    // listens for as long as the window lives
    private final JobNews jobs;

    /**
     * @param words the words of the shell
     */
    WindowAround(
            OpenWindow window,
            ShellView view,
            GuideDock dock,
            WindowSearch search,
            Commands commands,
            Words words) {
        this.window = window;
        this.words = words;
        palette =
                new PaletteView(
                        new PaletteViewModel(
                                search.finder(),
                                search.recents(),
                                commands,
                                words,
                                window.navigator()::go),
                        words,
                        view.overlay());
        news = new NewsPane(window.news(), words, view.overlay());
        keys = new KeyList(commands, window.dialogs(), words);
        jobs = new JobNews(window.work().jobs(), window.news(), words);
        view.search(palette.box());
        view.foot(new NewsBar(window.news(), words, news::open));
        commands.add(own(view, dock));
        view.declare(commands);
        commands.addPages(furtherPages());
    }

    void openSearch() {
        palette.open();
    }

    private List<Command> own(ShellView view, GuideDock dock) {
        UndoHistory undo = window.undo();
        return List.of(
                new Command(
                        words.live("command.search"),
                        Icon.SEARCH,
                        Key.control(KeyCode.K),
                        palette::open,
                        view.overlay().visibleProperty().not()),
                new Command(
                        words.live("command.undo"),
                        Icon.ARROW_COUNTERCLOCKWISE,
                        Key.control(KeyCode.Z),
                        undo::undo,
                        undo.mayUndo()),
                redo(Key.control(KeyCode.Y)),
                redo(Key.controlShift(KeyCode.Z)),
                command(
                        "command.may-publish",
                        Icon.CHECK2_SQUARE,
                        Key.controlShift(KeyCode.P),
                        () -> window.navigator().go(new MayPublishPlace())),
                new Command(words.live("command.news"), Icon.JOURNAL_TEXT, null, news::open),
                command("command.help", Icon.QUESTION_CIRCLE, Key.alone(KeyCode.F1), dock::toggle),
                new Command(words.live("command.keys"), Icon.KEYBOARD, null, keys::show));
    }

    /** The pages under the sections, for whoever looks for one by its name. */
    private List<Command> furtherPages() {
        List<Command> pages =
                new ArrayList<>(
                        List.of(
                                page("page.staff", Icon.PERSON_BADGE, new StaffListPlace()),
                                page("page.import", Icon.DOWNLOAD, new RosterImportPlace()),
                                page("page.roll-over", Icon.CHEVRON_RIGHT, new RollOverPlace()),
                                page("page.school", Icon.BUILDING, new SchoolPlace()),
                                page("page.policy", Icon.JOURNAL_TEXT, new PolicyPlace()),
                                page("page.about", Icon.PATCH_CHECK, new AboutPlace())));
        pages.add(
                new Command(
                        words.live("page.answers"),
                        Icon.UI_CHECKS,
                        Key.controlShift(KeyCode.R),
                        () -> window.navigator().go(new AnswersPlace())));
        if (window.register().guard().may(Permission.MANAGE_ACCOUNTS)) {
            pages.add(page("page.accounts", Icon.KEY, new AccountsPlace()));
        }
        return List.copyOf(pages);
    }

    private Command page(String word, Icon icon, Destination place) {
        return new Command(words.live(word), icon, null, () -> window.navigator().go(place));
    }

    private Command redo(Key key) {
        UndoHistory undo = window.undo();
        return new Command(
                words.live("command.redo"), Icon.BOX_ARROW_RIGHT, key, undo::redo, undo.mayRedo());
    }

    private Command command(String word, Icon icon, Key key, Runnable act) {
        return new Command(words.live(word), icon, key, act);
    }
}
