package ca.aval.consent.ui.ahead;

import ca.aval.kit.DataTable;
import ca.aval.kit.EmptyState;
import ca.aval.kit.Icon;
import ca.aval.kit.ListPane;
import ca.aval.kit.PageHead;
import ca.aval.kit.Panel;
import ca.aval.kit.TableTools;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.shell.Command;
import ca.aval.shell.Key;
import ca.aval.shell.Page;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/** The list of birthdays that change who signs. */
public final class BirthdaysView implements Page {
    private final BirthdaysViewModel model;
    private final Words words;
    private final ListPane<BirthdayLine> pane;
    private final VBox content;

    public BirthdaysView(BirthdaysViewModel model, Words words, TableTools tools) {
        this.model = model;
        this.words = words;
        DataTable<BirthdayLine> table =
                new DataTable<>(
                                words.live("title"),
                                model.lines(),
                                new EmptyState(Icon.CHECK_CIRCLE, words.live("none")))
                        .day(words.live("day"), 104, BirthdayLine::day)
                        .named("day")
                        .strong(words.live("pupil"), 180, BirthdayLine::name)
                        .named("name")
                        .text(words.live("group"), 72, BirthdayLine::group)
                        .named("group")
                        .text(words.live("change"), 240, BirthdayLine::change)
                        .named("change")
                        .text(words.live("todo"), 320, BirthdayLine::todo)
                        .named("todo")
                        .onOpen(model::open);
        pane =
                new ListPane<>("birthdays", words.live("title"), table, BirthdayLine::key, tools)
                        .searchedIn(line -> line.name() + " " + line.group())
                        .ready();
        Panel panel = new Panel().filled(pane);
        VBox.setVgrow(panel, Priority.ALWAYS);
        content = new VBox(new PageHead(words.live("title"), words.live("beside")), panel);
        content.getStyleClass().add("page");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String guide() {
        return "campaign";
    }

    @Override
    public void shown(Destination destination) {
        model.refresh();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new Command(
                        words.live("find"),
                        Icon.SEARCH,
                        Key.FIND,
                        pane::find,
                        new ReadOnlyBooleanWrapper(true)));
    }
}
