package ca.aval.people.ui;

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
import ca.aval.platform.place.Destination;
import ca.aval.shell.Page;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.Map;

/** The page of the pupils of the year: find someone, and see what is known of them. */
public final class PeopleView implements Page {
    private static final double CARD_WIDTH = 332;

    private final PeopleViewModel model;
    private final Words words;
    private final DataTable<PupilLine> table;
    private final PupilCardPane card;
    private final VBox content;

    /**
     * @param words those of the screens of people
     */
    public PeopleView(PeopleViewModel model, Words words, TableTools tools) {
        this.model = model;
        this.words = words;
        table = table();
        card = new PupilCardPane(words, model.card());
        model.lines().addListener((ListChangeListener<PupilLine>) change -> select());
        model.chosen().subscribe(line -> select());
        Columns both =
                new Columns(
                        list(tools), CARD_WIDTH, new Panel(words.live("card.title")).filled(card));
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
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public void shown(Destination destination) {
        model.shown(destination);
    }

    private PageHead head() {
        Node bringIn = Buttons.plain(words.live("people.import"), Icon.DOWNLOAD, model::importList);
        bringIn.visibleProperty().bind(model.nobody().not());
        return new PageHead(words.live("people.title"), model.count(), bringIn);
    }

    private Panel list(TableTools tools) {
        ListPane<PupilLine> list =
                new ListPane<>("people", words.live("people.list"), table, PupilLine::id, tools)
                        .searchedBy(model.search(), words.live("people.search"))
                        .facet(groupFacet())
                        .filter("alone", words.live("people.filter.alone"), this::isAlone)
                        .filter(
                                "numberless",
                                words.live("people.filter.numberless"),
                                line -> line.fileNumber().isEmpty())
                        .view(words.live("people.view.all"), everyone(""))
                        .view(words.live("people.filter.alone"), everyone("alone"))
                        .beside(groups())
                        .tickable(PupilLine::name)
                        .ready();
        list.search().accessibleHelpProperty().bind(words.live("people.search.help"));
        return new Panel().filled(list);
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
                .onOpen(line -> card.takeFocus());
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
}
