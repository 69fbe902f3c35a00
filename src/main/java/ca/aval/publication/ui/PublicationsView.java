package ca.aval.publication.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.Columns;
import ca.aval.kit.DataTable;
import ca.aval.kit.EmptyState;
import ca.aval.kit.Icon;
import ca.aval.kit.ListPane;
import ca.aval.kit.Note;
import ca.aval.kit.PageHead;
import ca.aval.kit.Panel;
import ca.aval.kit.Segmented;
import ca.aval.kit.TableTools;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.publication.ui.PublicationsViewModel.Tab;
import ca.aval.shell.Command;
import ca.aval.shell.CommandKeys;
import ca.aval.shell.Dialogs;
import ca.aval.shell.Key;
import ca.aval.shell.Page;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The page of publications: the log, what is to come down, what should not have gone out. */
public final class PublicationsView implements Page {
    private static final double CARD_WIDTH = 332;
    private static final double BELOW = 0.45;

    private final PublicationsViewModel model;
    private final Words words;
    private final TableTools tools;
    private final Runnable add;
    private final Runnable check;
    private final ListPane<PublicationLine> log;
    private final VBox content;

    /**
     * @param words those of this package
     * @param kit the words of the kit
     * @param add leads to where a publication is recorded
     * @param check leads to the question whether one may publish
     */
    public PublicationsView(
            PublicationsViewModel model,
            Words words,
            Words kit,
            TableTools tools,
            Dialogs dialogs,
            Runnable add,
            Runnable check) {
        this.model = model;
        this.words = words;
        this.tools = tools;
        this.add = add;
        this.check = check;
        log = log();
        StackPane lists =
                new StackPane(
                        shown(Tab.LOG, log),
                        shown(Tab.DOWN, takedowns()),
                        shown(Tab.ALERTS, alerts()));
        lists.setMinWidth(0);
        Panel card = new PublicationCardPane(model, words, kit, dialogs).panel();
        Panel main = new Panel().filled(lists);
        main.setMinWidth(0);
        Columns both = new Columns(main, CARD_WIDTH, card);
        VBox.setVgrow(both, Priority.ALWAYS);
        Note refusal = new Note(Tone.DANGER, model.deeds().refusal());
        refusal.when(Bindings.isNotEmpty(model.deeds().refusal()));
        content = new VBox(head(), new HBox(tabs()), refusal, both);
        content.getStyleClass().add("page");
        // on a narrow window it stands below, and the list keeps half of the height
        card.prefHeightProperty().bind(content.heightProperty().multiply(BELOW));
        CommandKeys.on(content, List.of(adding()));
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String guide() {
        return "publications";
    }

    @Override
    public void shown(Destination destination) {
        model.shown();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                adding(),
                new Command(words.live("page.check"), Icon.PATCH_CHECK, null, check),
                // the list takes its own keys
                new Command(words.live("page.search"), Icon.SEARCH, Key.FIND, log::find),
                new Command(
                        tools.words().live("list.excel.command"),
                        Icon.FILE_EARMARK_SPREADSHEET,
                        Key.EXPORT,
                        log::export,
                        new ReadOnlyBooleanWrapper(log.mayExport())));
    }

    private Command adding() {
        return new Command(
                words.live("page.add"),
                Icon.PLUS,
                Key.NEW,
                add,
                new ReadOnlyBooleanWrapper(model.mayRecord()));
    }

    private Segmented<Tab> tabs() {
        return new Segmented<>(
                words.live("page.tabs"),
                Stream.of(Tab.values())
                        .map(t -> new Segmented.Choice<>(t, words.live("tab." + t)))
                        .toList(),
                model.tab(),
                model.tab()::set);
    }

    private PageHead head() {
        Button record = Buttons.primary(words.live("page.add"), Icon.PLUS, add);
        record.setDisable(!model.mayRecord());
        return new PageHead(
                words.live("page.title"),
                model.count(),
                Buttons.plain(words.live("page.check"), Icon.PATCH_CHECK, check),
                record);
    }

    private Node shown(Tab tab, Node list) {
        list.visibleProperty().bind(model.tab().map(tab::equals));
        list.managedProperty().bind(list.visibleProperty());
        return list;
    }

    private ListPane<PublicationLine> log() {
        DataTable<PublicationLine> table =
                new DataTable<>(
                                words.live("tab.LOG"),
                                model.lines(),
                                new EmptyState(Icon.IMAGES, words.live("page.none")))
                        .text(words.live("column.number"), 104, PublicationLine::number)
                        .named("number")
                        .strong(words.live("column.title"), 200, PublicationLine::title)
                        .named("title")
                        .text(words.live("column.where"), 150, PublicationLine::where)
                        .named("where")
                        .day(words.live("column.day"), 96, PublicationLine::day)
                        .named("day")
                        .number(words.live("column.people"), 84, PublicationLine::people)
                        .named("people")
                        .state(words.live("column.state"), 130, PublicationLine::state)
                        .named("state")
                        .onSelect(model::look);
        return new ListPane<>(
                        "publications", words.live("tab.LOG"), table, PublicationLine::id, tools)
                .filter("down", words.live("chip.down"), PublicationLine::toDown)
                .filter("late", words.live("chip.late"), PublicationLine::late)
                .filter("alert", words.live("chip.alert"), PublicationLine::alert)
                .filter("coming", words.live("chip.coming"), PublicationLine::toCome)
                .filter("left", words.live("chip.left"), PublicationLine::left)
                .view(words.live("chip.left"), Map.of("chip", "left"))
                .ready();
    }

    private ListPane<TakedownLine> takedowns() {
        DataTable<TakedownLine> table =
                new DataTable<>(
                                words.live("tab.DOWN"),
                                model.takedowns(),
                                new EmptyState(Icon.CHECK_CIRCLE_FILL, words.live("down.none")))
                        .strong(words.live("column.title"), 180, TakedownLine::title)
                        .named("title")
                        .text(words.live("column.where"), 130, TakedownLine::where)
                        .named("where")
                        .text(words.live("column.person"), 130, TakedownLine::person)
                        .named("person")
                        .day(words.live("column.due"), 96, TakedownLine::due)
                        .named("due")
                        .state(words.live("column.state"), 120, TakedownLine::state)
                        .named("state")
                        .onSelect(model::look)
                        .onOpen(this::press);
        return new ListPane<>("takedowns", words.live("tab.DOWN"), table, TakedownLine::id, tools)
                .filter("open", words.live("chip.open"), TakedownLine::open)
                .filter("late", words.live("chip.late"), TakedownLine::late)
                .ready();
    }

    /** Enter on a line does the one thing that is to be done about it. */
    private void press(TakedownLine line) {
        if (line.open() && model.mayRecord()) {
            model.deeds().press(line);
        }
    }

    private ListPane<AlertLine> alerts() {
        DataTable<AlertLine> table =
                new DataTable<>(
                                words.live("tab.ALERTS"),
                                model.alerts(),
                                new EmptyState(Icon.CHECK_CIRCLE_FILL, words.live("alert.none")))
                        .strong(words.live("column.person"), 150, AlertLine::person)
                        .named("person")
                        .text(words.live("column.title"), 170, AlertLine::title)
                        .named("title")
                        .text(words.live("column.reason"), 170, AlertLine::reason)
                        .named("reason")
                        .day(words.live("column.day"), 96, AlertLine::day)
                        .named("day")
                        .state(words.live("column.state"), 120, AlertLine::state)
                        .named("state")
                        .onSelect(model::look);
        return new ListPane<>(
                        "publication-alerts", words.live("tab.ALERTS"), table, AlertLine::id, tools)
                .filter("open", words.live("chip.open"), AlertLine::open)
                .ready();
    }
}
