package ca.aval.publication.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.Columns;
import ca.aval.kit.DataTable;
import ca.aval.kit.EmptyState;
import ca.aval.kit.FormField;
import ca.aval.kit.Icon;
import ca.aval.kit.ListPane;
import ca.aval.kit.Note;
import ca.aval.kit.PageHead;
import ca.aval.kit.Panel;
import ca.aval.kit.TableTools;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.publication.WithdrawalPlace;
import ca.aval.shell.Command;
import ca.aval.shell.CommandKeys;
import ca.aval.shell.Key;
import ca.aval.shell.Page;
import ca.aval.shell.PaperActs;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The page of one withdrawal: what stopped, what comes down and by when, the receipt. */
public final class WithdrawalView implements Page {
    private static final double CARD_WIDTH = 332;
    private static final double BELOW = 0.35;

    private final WithdrawalViewModel model;
    private final Words words;
    private final TableTools tools;
    private final SimpleObjectProperty<@Nullable TakedownLine> chosen =
            new SimpleObjectProperty<>();
    private final VBox content;

    /**
     * @param words those of this package
     * @param papers what can be done with the receipt on show
     * @param all leads to everything that is to come down
     */
    public WithdrawalView(
            WithdrawalViewModel model,
            Words words,
            TableTools tools,
            PaperActs papers,
            Runnable all) {
        this.model = model;
        this.words = words;
        this.tools = tools;
        Button issue = Buttons.primary(words.live("withdrawal.issue"), Icon.PRINTER, model::issue);
        issue.disableProperty().bind(model.busy());
        Note refusal = new Note(Tone.DANGER, model.deeds().refusal());
        refusal.when(Bindings.isNotEmpty(model.deeds().refusal()));
        Note done =
                new Note(
                        Tone.OK,
                        words.live("withdrawal.done"),
                        Bindings.concat(model.received(), " ", model.summary()));
        Panel side = side(papers);
        Columns both =
                new Columns(
                        new Panel().filled(posts()).foot(Panel.spacer(), done()), CARD_WIDTH, side);
        VBox.setVgrow(both, Priority.ALWAYS);
        content =
                new VBox(
                        new PageHead(
                                model.title(),
                                Buttons.plain(words.live("withdrawal.all"), Icon.IMAGES, all),
                                issue),
                        refusal,
                        done,
                        both);
        content.getStyleClass().add("page");
        // on a narrow window it stands below, and the list keeps half of the height
        side.prefHeightProperty().bind(content.heightProperty().multiply(BELOW));
        CommandKeys.on(content, commands());
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String guide() {
        return "withdrawal";
    }

    @Override
    public void shown(Destination destination) {
        model.shown((WithdrawalPlace) destination);
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new Command(words.live("withdrawal.issue"), Icon.PRINTER, Key.PRINT, model::issue));
    }

    private ListPane<TakedownLine> posts() {
        DataTable<TakedownLine> table =
                new DataTable<>(
                                words.live("withdrawal.posts"),
                                model.posts(),
                                new EmptyState(
                                        Icon.CHECK_CIRCLE_FILL, words.live("withdrawal.none")))
                        .strong(words.live("column.title"), 190, TakedownLine::title)
                        .named("title")
                        .text(words.live("column.where"), 140, TakedownLine::where)
                        .named("where")
                        .day(words.live("column.due"), 96, TakedownLine::due)
                        .named("due")
                        .state(words.live("column.state"), 130, TakedownLine::state)
                        .named("state")
                        .onOpen(this::press);
        chosen.bind(table.getSelectionModel().selectedItemProperty());
        return new ListPane<>(
                        "withdrawal-posts",
                        words.live("withdrawal.posts"),
                        table,
                        TakedownLine::id,
                        tools)
                .filter("open", words.live("chip.open"), TakedownLine::open)
                .ready();
    }

    /** Enter on a line does the one thing that is to be done about it. */
    private void press(@Nullable TakedownLine line) {
        if (line != null && line.open()) {
            model.deeds().press(line);
        }
    }

    private Button done() {
        Button button =
                Buttons.plain(
                        words.live("withdrawal.press"), Icon.CHECK, () -> press(chosen.get()));
        button.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> {
                                    TakedownLine line = chosen.get();
                                    return line == null || !line.open();
                                },
                                chosen));
        return button;
    }

    private Panel side(PaperActs papers) {
        VBox body =
                new VBox(
                        head("withdrawal.receipt"),
                        hint(words.live("withdrawal.receipt.why")),
                        hint(model.receipt()),
                        which(),
                        papers.about(model.paper()),
                        head("withdrawal.stopped"),
                        uses(model.stopped()),
                        head("withdrawal.allowed"),
                        uses(model.allowed()));
        body.getStyleClass().addAll("panel-body", "form");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("record-scroll");
        scroll.accessibleTextProperty().bind(words.live("withdrawal.side"));
        return new Panel(words.live("withdrawal.side")).filled(scroll);
    }

    /** A letter for each reader: which one is printed is chosen where there are several. */
    private Node which() {
        ComboBox<String> letters = new ComboBox<>(model.letters());
        letters.valueProperty().bindBidirectional(model.letter());
        letters.setMaxWidth(Double.MAX_VALUE);
        FormField<ComboBox<String>> field =
                new FormField<>(words.live("withdrawal.letter"), letters);
        field.visibleProperty().bind(Bindings.size(model.letters()).greaterThan(1));
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }

    private Label head(String key) {
        Label head = new Label();
        head.getStyleClass().add("strong");
        head.textProperty().bind(words.live(key));
        return head;
    }

    private Label uses(ObservableList<String> uses) {
        Label all = new Label();
        all.setWrapText(true);
        all.setMinHeight(Label.USE_PREF_SIZE);
        all.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        uses.isEmpty()
                                                ? words.say("withdrawal.no-use")
                                                : String.join("\n", uses),
                                uses,
                                words.language()));
        return all;
    }

    private static Label hint(ObservableValue<String> text) {
        Label label = new Label();
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.textProperty().bind(text);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
