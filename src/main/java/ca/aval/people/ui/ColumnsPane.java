package ca.aval.people.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.Icon;
import ca.aval.kit.Panel;
import ca.aval.kit.Words;
import ca.aval.people.ui.page.WordCell;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/** Each column of a list with its first values, and the choice of what it means. */
final class ColumnsPane extends VBox {
    private static final String PUPILS = "columns.pupils";
    private static final String STAFF = "columns.staff";

    private final ColumnsViewModel model;
    private final Words words;
    private final GridPane grid = new GridPane();

    ColumnsPane(ColumnsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("list-columns");
        grid.getStyleClass().add("list-columns-grid");
        grid.getColumnConstraints().setAll(share(25), share(40), share(35));
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        Label why = wrapped("hint");
        why.textProperty().bind(words.live("columns.why"));
        VBox inside = new VBox(kind(), why, scroll);
        inside.getStyleClass().add("list-columns-inside");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Panel panel = new Panel(words.live("columns.title", model.file())).filled(inside);
        panel.setMinHeight(0);
        VBox.setVgrow(panel, Priority.ALWAYS);
        getChildren().addAll(panel, foot());
        model.lines().addListener((ListChangeListener<ColumnLine>) change -> fill());
        fill();
    }

    private Node kind() {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(PUPILS, STAFF);
        box.setCellFactory(list -> new WordCell(words::live));
        box.setButtonCell(new WordCell(words::live));
        model.staff().subscribe(staff -> box.setValue(staff ? STAFF : PUPILS));
        box.valueProperty().subscribe(value -> model.staff().set(STAFF.equals(value)));
        Label label = new Label();
        label.getStyleClass().add("field-label");
        label.textProperty().bind(words.live("columns.kind"));
        label.setMnemonicParsing(true);
        label.setLabelFor(box);
        label.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(label, box);
        row.getStyleClass().add("row");
        return row;
    }

    private void fill() {
        grid.getChildren().clear();
        grid.addRow(0, head("columns.header"), head("columns.first"), head("columns.meaning"));
        List<String> choices = model.choices();
        int row = 1;
        for (ColumnLine line : model.lines()) {
            Label header = wrapped("strong");
            header.setText(line.header());
            Label first = wrapped("muted");
            first.setText(line.first());
            grid.addRow(row++, header, first, meaning(line, choices));
        }
    }

    private Node meaning(ColumnLine line, List<String> choices) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(choices);
        box.setCellFactory(list -> new WordCell(model::word));
        box.setButtonCell(new WordCell(model::word));
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().bindBidirectional(line.meaning());
        box.accessibleTextProperty().bind(words.live("columns.spoken", line.header()));
        return box;
    }

    private Node foot() {
        Label missing = wrapped("muted");
        missing.textProperty().bind(model.missing());
        HBox.setHgrow(missing, Priority.SOMETIMES);
        Button findOut =
                Buttons.plain(
                        words.live("columns.find-out"),
                        Icon.ARROW_COUNTERCLOCKWISE,
                        model::findOut);
        findOut.visibleProperty().bind(model.remembered());
        findOut.managedProperty().bind(findOut.visibleProperty());
        Button read = Buttons.primary(words.live("columns.read"), Icon.CHECK, model::read);
        read.disableProperty().bind(model.mayRead().not());
        read.accessibleHelpProperty().bind(model.missing());
        HBox foot =
                new HBox(
                        missing,
                        Panel.spacer(),
                        findOut,
                        Buttons.plain(words.live("columns.leave"), model::leave),
                        read);
        foot.getStyleClass().add("action-bar");
        return foot;
    }

    private Label head(String key) {
        Label head = wrapped("field-label");
        head.textProperty().bind(words.live(key));
        return head;
    }

    private static Label wrapped(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }
}
