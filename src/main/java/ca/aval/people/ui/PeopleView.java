package ca.aval.people.ui;

import ca.aval.kit.BulkAct;
import ca.aval.kit.Buttons;
import ca.aval.kit.Columns;
import ca.aval.kit.DataTable;
import ca.aval.kit.EmptyState;
import ca.aval.kit.Facet;
import ca.aval.kit.Icon;
import ca.aval.kit.ListPane;
import ca.aval.kit.PageHead;
import ca.aval.kit.Panel;
import ca.aval.kit.TableTools;
import ca.aval.kit.Words;
import ca.aval.people.ui.page.PeopleTabs;
import ca.aval.people.ui.page.WordCell;
import ca.aval.platform.place.Destination;
import ca.aval.shell.Command;
import ca.aval.shell.CommandKeys;
import ca.aval.shell.Key;
import ca.aval.shell.Page;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Map;

/** The page of the pupils of the year: find someone, and see what is known of them. */
public final class PeopleView implements Page {
    private static final double CARD_WIDTH = 332;

    private final PeopleViewModel model;
    private final Words words;
    private final Words records;
    private final boolean mayAdd;
    private final List<BulkAct<PupilLine>> acts;
    private final DataTable<PupilLine> table;
    private final PupilCardPane card;
    private final TableTools tools;
    private final ListPane<PupilLine> list;
    private final VBox content;
    private final BooleanProperty past = new SimpleBooleanProperty();

    /**
     * @param words those of the screens of people
     * @param records those of the records of people
     * @param mayAdd whether this role adds pupils
     */
    public PeopleView(
            PeopleViewModel model, Words words, TableTools tools, Words records, boolean mayAdd) {
        this(model, words, tools, records, mayAdd, List.of());
    }

    /**
     * The same with gestures for the ticked pupils.
     *
     * @param acts in the order of their buttons
     */
    public PeopleView(
            PeopleViewModel model,
            Words words,
            TableTools tools,
            Words records,
            boolean mayAdd,
            List<BulkAct<PupilLine>> acts) {
        this.acts = List.copyOf(acts);
        this.records = records;
        this.mayAdd = mayAdd;
        this.model = model;
        this.words = words;
        this.tools = tools;
        table = table();
        card = new PupilCardPane(words, model.card());
        list = list();
        model.lines().addListener((ListChangeListener<PupilLine>) change -> select());
        model.chosen().subscribe(line -> select());
        Columns both =
                new Columns(
                        new Panel().filled(list),
                        CARD_WIDTH,
                        new Panel(words.live("card.title")).filled(card));
        both.visibleProperty().bind(model.nobody().not());
        EmptyState nobody =
                new EmptyState(
                        Icon.PEOPLE,
                        words.live("people.nobody"),
                        Buttons.primary(
                                words.live("people.import.first"),
                                Icon.DOWNLOAD,
                                model::importList));
        nobody.visibleProperty().bind(model.nobody());
        StackPane place = new StackPane(both, nobody);
        VBox.setVgrow(place, Priority.ALWAYS);
        content = new VBox(head(), place);
        content.getStyleClass().add("page");
        CommandKeys.on(content, List.of(adding()));
    }

    /** Shows a past year: nothing can be brought into it. */
    public PeopleView lookBack() {
        past.set(true);
        return this;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String guide() {
        return "students";
    }

    @Override
    public void shown(Destination destination) {
        model.shown(destination);
    }

    @Override
    public List<Command> commands() {
        return List.of(
                adding(),
                // the list takes its own keys
                new Command(words.live("people.search"), Icon.SEARCH, Key.FIND, list::find),
                new Command(
                        tools.words().live("list.excel.command"),
                        Icon.FILE_EARMARK_SPREADSHEET,
                        Key.EXPORT,
                        list::export,
                        new ReadOnlyBooleanWrapper(list.mayExport())),
                new Command(words.live("people.import"), Icon.DOWNLOAD, null, model::importList));
    }

    private PageHead head() {
        Node bringIn = Buttons.plain(words.live("people.import"), Icon.DOWNLOAD, model::importList);
        bringIn.visibleProperty().bind(model.nobody().or(past).not());
        Node add = Buttons.plain(records.live("pupils.add"), Icon.PLUS, model::add);
        add.setDisable(!mayAdd);
        add.visibleProperty().bind(past.not());
        return new PageHead(
                words.live("people.title"),
                model.count(),
                PeopleTabs.of(
                        records, PeopleTabs.Tab.PUPILS, model.staffCount(), tab -> model.staff()),
                add,
                bringIn);
    }

    private ListPane<PupilLine> list() {
        ListPane<PupilLine> made =
                new ListPane<>("people", words.live("people.list"), table, PupilLine::id, tools)
                        .searchedBy(model.search(), words.live("people.search"))
                        .facet(groupFacet())
                        .filter("alone", words.live("people.filter.alone"), this::isAlone)
                        .filter(
                                "numberless",
                                words.live("people.filter.numberless"),
                                line -> line.fileNumber().isEmpty())
                        .filter("gone", words.live("people.filter.gone"), PupilLine::gone)
                        .view(words.live("people.view.all"), everyone(""))
                        .view(words.live("people.filter.alone"), everyone("alone"))
                        .beside(groups())
                        .tickable(PupilLine::name);
        acts.forEach(made::bulk);
        made.ready();
        made.search().accessibleHelpProperty().bind(words.live("people.search.help"));
        return made;
    }

    private boolean isAlone(PupilLine line) {
        return line.guardians().isEmpty();
    }

    private static Map<String, String> everyone(String chip) {
        return Map.of("chip", chip, "group", PeopleViewModel.ALL_GROUPS);
    }

    private Facet groupFacet() {
        return new Facet(
                "group",
                words.live("people.group"),
                model.group()::get,
                code -> {
                    if (model.groups().contains(code)) {
                        model.group().set(code);
                    }
                },
                model.group()::get);
    }

    private ComboBox<String> groups() {
        ComboBox<String> groups = new ComboBox<>();
        groups.setItems(model.groups());
        groups.accessibleTextProperty().bind(words.live("people.group"));
        groups.setMinWidth(150);
        groups.setCellFactory(list -> new WordCell(this::groupWord));
        groups.setButtonCell(new WordCell(this::groupWord));
        groups.valueProperty().bindBidirectional(model.group());
        return groups;
    }

    private ObservableValue<String> groupWord(String code) {
        return code.isEmpty()
                ? words.live("people.group.all")
                : words.live("people.group.one", code);
    }

    private DataTable<PupilLine> table() {
        Label none = new Label();
        none.textProperty().bind(words.live("people.none-found"));
        return new DataTable<>(words.live("people.list"), model.lines(), none)
                .strong(words.live("people.name"), 262, PupilLine::name)
                .named("name")
                .text(words.live("people.group"), 76, PupilLine::group)
                .named("group")
                .text(words.live("people.level"), 72, PupilLine::level)
                .named("level")
                .day(words.live("people.birth"), 98, PupilLine::birthDate)
                .named("birth")
                .text(words.live("people.number"), 60, PupilLine::fileNumber)
                .named("number")
                .text(words.live("people.guardians"), 160, PupilLine::guardians)
                .named("guardians")
                .onSelect(model::choose)
                .onOpen(model::open);
    }

    private void select() {
        PupilLine line = model.chosen().get();
        int row = line == null ? -1 : table.getItems().indexOf(line);
        if (row < 0) {
            table.getSelectionModel().clearSelection();
        } else if (!table.getSelectionModel().isSelected(row)) {
            table.getSelectionModel().clearAndSelect(row);
            table.scrollTo(Math.max(0, row - 3));
        }
    }

    private Command adding() {
        return new Command(
                records.live("pupils.add"),
                Icon.PLUS,
                Key.NEW,
                model::add,
                past.map(looking -> mayAdd && !looking));
    }
}
