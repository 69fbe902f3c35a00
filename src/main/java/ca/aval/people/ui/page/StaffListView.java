package ca.aval.people.ui.page;

import ca.aval.kit.Buttons;
import ca.aval.kit.DataTable;
import ca.aval.kit.EmptyState;
import ca.aval.kit.Icon;
import ca.aval.kit.PageHead;
import ca.aval.kit.Panel;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.shell.Page;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.Map;

/** The page of the staff: find someone, and open their record. */
public final class StaffListView implements Page {
    private final StaffListViewModel model;
    private final Words words;
    private final TextField search = new TextField();
    private final DataTable<StaffLine> table;
    private final VBox content;

    /**
     * @param words those of this package
     * @param pupils leads to the list of the pupils
     */
    public StaffListView(StaffListViewModel model, Words words, Runnable pupils) {
        this.model = model;
        this.words = words;
        table = table();
        Panel list = list();
        list.visibleProperty().bind(model.nobody().not());
        EmptyState nobody =
                model.mayAdd()
                        ? new EmptyState(
                                Icon.PERSON_BADGE,
                                words.live("staff.nobody"),
                                Buttons.primary(words.live("staff.add"), Icon.PLUS, model::add))
                        : new EmptyState(Icon.PERSON_BADGE, words.live("staff.nobody.read-only"));
        nobody.visibleProperty().bind(model.nobody());
        StackPane place = new StackPane(list, nobody);
        VBox.setVgrow(place, Priority.ALWAYS);
        Button add = Buttons.plain(words.live("staff.add"), Icon.PLUS, model::add);
        add.setDisable(!model.mayAdd());
        add.visibleProperty().bind(model.nobody().not());
        PageHead head =
                new PageHead(
                        words.live("staff.title"),
                        model.count(),
                        PeopleTabs.of(words, PeopleTabs.Tab.STAFF, tab -> pupils.run()),
                        add);
        content = new VBox(head, place);
        content.getStyleClass().add("page");
        PageKeys.on(content, Map.of("Shortcut+F", this::find, "Shortcut+N", model::add));
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public String guide() {
        return "staff";
    }

    @Override
    public void shown(Destination destination) {
        model.shown();
    }

    private Panel list() {
        search.promptTextProperty().bind(words.live("staff.search"));
        search.accessibleTextProperty().bind(words.live("staff.search"));
        search.textProperty().bindBidirectional(model.search());
        HBox.setHgrow(search, Priority.ALWAYS);
        CheckBox ended = new CheckBox();
        ended.textProperty().bind(words.live("staff.with-ended"));
        ended.selectedProperty().bindBidirectional(model.withEnded());
        HBox bar = new HBox(search, ended);
        bar.getStyleClass().addAll("row", "search-bar");
        VBox.setVgrow(table, Priority.ALWAYS);
        return new Panel().filled(new VBox(bar, table));
    }

    private DataTable<StaffLine> table() {
        Label none = new Label();
        none.textProperty().bind(words.live("staff.none-found"));
        return new DataTable<>(words.live("staff.title"), model.lines(), none)
                .strong(words.live("staff.name"), 200, StaffLine::name)
                .text(words.live("staff.functions"), 200, StaffLine::functions)
                .text(words.live("staff.category"), 100, StaffLine::category)
                .text(words.live("staff.engagement"), 310, StaffLine::engagement)
                .text(words.live("staff.number"), 80, StaffLine::number)
                .state(words.live("staff.standing"), 110, StaffLine::standing)
                .onOpen(model::open);
    }

    private void find() {
        search.requestFocus();
        search.selectAll();
    }
}
