package ca.aval.journal.ui;

import ca.aval.journal.ui.JournalViewModel.Period;
import ca.aval.kit.Buttons;
import ca.aval.kit.Columns;
import ca.aval.kit.DataTable;
import ca.aval.kit.Facet;
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

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The page of the journal: what was done, by whom, when, and what that proves. */
public final class JournalView implements Page {
    private static final double SIDE = 306;
    private static final double MOMENT = 165;
    private static final double BELOW = 0.45;
    private static final List<String> CHIPS =
            List.of("CHANGE", "VIEW", "PRINT", "EXPORT", "SIGN_IN", "SAFETY");

    private final JournalViewModel model;
    private final ProofViewModel proof;
    private final Words words;
    private final TableTools tools;
    private final ListPane<ActLine> list;
    private final VBox content;

    /**
     * @param words those of this package
     */
    public JournalView(
            JournalViewModel model, ProofViewModel proof, Words words, TableTools tools) {
        this.model = model;
        this.proof = proof;
        this.words = words;
        this.tools = tools;
        list = list();
        Button verify = Buttons.plain(words.live("page.verify"), Icon.SHIELD_CHECK, proof::verify);
        verify.disableProperty().bind(proof.busy());
        ProofPane printed = new ProofPane(proof, words);
        Panel act = new ActPane(model, words).panel();
        VBox.setVgrow(act, Priority.ALWAYS);
        VBox side = new VBox(act, printed.panel());
        side.getStyleClass().add("journal-side");
        side.setMinHeight(0);
        Panel acts = new Panel().filled(list).foot(ownDesks());
        acts.setMinWidth(0);
        Columns both = new Columns(acts, SIDE, side);
        VBox.setVgrow(both, Priority.ALWAYS);
        content = new VBox(new PageHead(words.live("page.title"), model.count(), verify));
        content.getChildren().addAll(printed.verdict());
        content.getChildren().add(both);
        content.getStyleClass().add("page");
        // on a narrow window it stands below, and the list keeps half of the height
        side.prefHeightProperty().bind(content.heightProperty().multiply(BELOW));
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String guide() {
        return "journal";
    }

    @Override
    public void shown(Destination destination) {
        model.shown();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new Command(
                        words.live("page.verify"),
                        Icon.SHIELD_CHECK,
                        null,
                        proof::verify,
                        proof.busy().map(busy -> !busy)),
                // the list takes its own keys
                new Command(words.live("list.search"), Icon.SEARCH, Key.FIND, list::find),
                new Command(
                        tools.words().live("list.excel.command"),
                        Icon.FILE_EARMARK_SPREADSHEET,
                        Key.EXPORT,
                        list::export));
    }

    private ListPane<ActLine> list() {
        ListPane<ActLine> pane =
                new ListPane<>(
                                "journal",
                                words.live("list.name"),
                                table(),
                                ActLine::sequence,
                                tools)
                        .searchedIn(ActLine::searched);
        pane.search().promptTextProperty().bind(words.live("list.search"));
        CHIPS.forEach(
                kind ->
                        pane.filter(
                                kind,
                                words.live("chip." + kind),
                                line -> line.kind().equals(kind)));
        return pane.facet(
                        new Facet(
                                "period",
                                words.live("period"),
                                () -> model.period().get().name(),
                                this::choosePeriod,
                                this::periodInWords))
                .facet(
                        new Facet(
                                "person",
                                words.live("person"),
                                model.person()::get,
                                this::choosePerson,
                                model.person()::get))
                .view(words.live("view.sensitive"), Map.of("chip", "VIEW"))
                .view(words.live("view.out"), Map.of("chip", "EXPORT"))
                .beside(periods(), people())
                .ready();
    }

    private DataTable<ActLine> table() {
        Label none = new Label();
        none.textProperty().bind(words.live("list.none"));
        return new DataTable<>(words.live("list.name"), model.lines(), none)
                .text(words.live("column.when"), MOMENT, ActLine::when)
                .atLeast(MOMENT)
                .named("when")
                .strong(words.live("column.what"), 186, ActLine::what)
                .named("what")
                .text(words.live("column.about"), 170, ActLine::about)
                .named("about")
                .text(words.live("column.person"), 130, ActLine::person)
                .named("person")
                .text(words.live("column.kind"), 96, ActLine::kindWord)
                .named("kind")
                .hidden()
                .number(words.live("column.rows"), 62, ActLine::rows)
                .named("rows")
                .hidden()
                .number(words.live("column.sequence"), 60, line -> (int) line.sequence())
                .named("sequence")
                .onSelect(model::look)
                .onOpen(model::open);
    }

    private ComboBox<Period> periods() {
        ComboBox<Period> box = new ComboBox<>();
        box.getItems().setAll(Period.values());
        box.accessibleTextProperty().bind(words.live("period"));
        box.setCellFactory(cells -> new WordCell<>(p -> words.live("period." + p)));
        box.setButtonCell(new WordCell<>(p -> words.live("period." + p)));
        box.valueProperty().bindBidirectional(model.period());
        return box;
    }

    private ComboBox<String> people() {
        ComboBox<String> box = new ComboBox<>(model.people());
        box.accessibleTextProperty().bind(words.live("person"));
        box.setCellFactory(cells -> new WordCell<>(this::personWord));
        box.setButtonCell(new WordCell<>(this::personWord));
        box.valueProperty().bindBidirectional(model.person());
        return box;
    }

    private ObservableValue<String> personWord(String name) {
        return name.isEmpty() ? words.live("person.all") : new ReadOnlyStringWrapper(name);
    }

    private CheckBox ownDesks() {
        CheckBox own = new CheckBox();
        own.textProperty().bind(words.live("own"));
        own.selectedProperty().bindBidirectional(model.ownDesks());
        return own;
    }

    private void choosePeriod(String wanted) {
        Arrays.stream(Period.values())
                .filter(p -> p.name().equals(wanted))
                .findFirst()
                .ifPresent(model.period()::set);
    }

    private String periodInWords() {
        Period shown = model.period().get();
        return shown == Period.ALL ? "" : words.say("period." + shown);
    }

    private void choosePerson(String wanted) {
        if (model.people().contains(wanted)) {
            model.person().set(wanted);
        }
    }
}
