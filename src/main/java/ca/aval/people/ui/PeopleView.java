package ca.aval.people.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.Columns;
import ca.aval.kit.DataTable;
import ca.aval.kit.EmptyState;
import ca.aval.kit.Icon;
import ca.aval.kit.PageHead;
import ca.aval.kit.Panel;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.shell.Page;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** The page of the pupils of the year: find someone, and see what is known of them. */
public final class PeopleView implements Page {
    private static final double CARD_WIDTH = 332;
    private static final KeyCombination FIND = KeyCombination.keyCombination("Shortcut+F");

    private final PeopleViewModel model;
    private final Words words;
    private final TextField search = new TextField();
    private final DataTable<PupilLine> table;
    private final PupilCardPane card;
    private final VBox content;

    /**
     * @param words those of the screens of people
     */
    public PeopleView(PeopleViewModel model, Words words) {
        this.model = model;
        this.words = words;
        table = table();
        card = new PupilCardPane(words, model.card());
        model.lines().addListener((ListChangeListener<PupilLine>) change -> select());
        model.chosen().subscribe(line -> select());
        Columns both =
                new Columns(list(), CARD_WIDTH, new Panel(words.live("card.title")).filled(card));
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
        // wherever the keyboard is, for as long as the page is on screen
        content.sceneProperty().subscribe(this::changeScene);
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

    private PageHead head() {
        Node bringIn = Buttons.plain(words.live("people.import"), Icon.DOWNLOAD, model::importList);
        bringIn.visibleProperty().bind(model.nobody().not());
        return new PageHead(words.live("people.title"), model.count(), bringIn);
    }

    private Panel list() {
        search.promptTextProperty().bind(words.live("people.search"));
        search.accessibleTextProperty().bind(words.live("people.search"));
        search.accessibleHelpProperty().bind(words.live("people.search.help"));
        search.textProperty().bindBidirectional(model.search());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInSearch);
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox bar = new HBox(search, groups());
        bar.getStyleClass().addAll("row", "search-bar");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox body = new VBox(bar, table);
        return new Panel().filled(body);
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
                .strong(words.live("people.name"), 270, PupilLine::name)
                .text(words.live("people.group"), 60, PupilLine::group)
                .text(words.live("people.level"), 54, PupilLine::level)
                .text(words.live("people.birth"), 104, PupilLine::birthDate)
                .text(words.live("people.number"), 60, PupilLine::fileNumber)
                .text(words.live("people.guardians"), 190, PupilLine::guardians)
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

    private void changeScene(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.getAccelerators().remove(FIND);
        }
        if (now != null) {
            now.getAccelerators().put(FIND, this::find);
        }
    }

    private void find() {
        search.requestFocus();
        search.selectAll();
    }

    private void keyInSearch(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            if (model.chosen().get() == null && !model.lines().isEmpty()) {
                table.getSelectionModel().selectFirst();
            }
            table.requestFocus();
            event.consume();
        }
    }
}
