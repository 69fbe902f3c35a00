package ca.aval.kit;

import ca.aval.platform.text.NameOrder;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.Function;

/** A dense table of lines, sorted by its heads; Enter or a double click opens the line. */
public final class DataTable<T> extends TableView<T> {
    /**
     * @param lines shown in their own order until a head is chosen
     * @param whenEmpty what the table says when there is no line
     */
    public DataTable(ObservableValue<String> name, ObservableList<T> lines, Node whenEmpty) {
        getStyleClass().addAll("data-table", "dense");
        accessibleTextProperty().bind(name);
        SortedList<T> sorted = new SortedList<>(lines);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setPlaceholder(whenEmpty);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setTableMenuButtonVisible(false);
    }

    /** A column of words, in dictionary order. */
    public DataTable<T> text(
            ObservableValue<String> head, double width, Function<T, String> words) {
        TableColumn<T, String> column = column(head, width, words);
        column.setComparator(NameOrder.french());
        return this;
    }

    /** The column by which a line is known, in stronger letters. */
    public DataTable<T> strong(
            ObservableValue<String> head, double width, Function<T, String> words) {
        TableColumn<T, String> column = column(head, width, words);
        column.setComparator(NameOrder.french());
        column.getStyleClass().add("strong");
        return this;
    }

    /** A column of whole numbers, aligned to the right. */
    public DataTable<T> number(
            ObservableValue<String> head, double width, Function<T, Integer> number) {
        TableColumn<T, Integer> column = column(head, width, number);
        column.getStyleClass().add("number");
        return this;
    }

    /** A column of states: sign and word. */
    public DataTable<T> state(
            ObservableValue<String> head, double width, Function<T, State> state) {
        TableColumn<T, State> column = column(head, width, state);
        column.setComparator(Comparator.comparing(s -> s.mark().ordinal()));
        column.setCellFactory(c -> new StateCell<>());
        return this;
    }

    /** A column of controls made for each line, such as a choice; it is not sorted. */
    public DataTable<T> control(
            ObservableValue<String> head, double width, Function<T, Node> control) {
        TableColumn<T, T> column = column(head, width, Function.identity());
        column.setSortable(false);
        column.setCellFactory(c -> new ControlCell<>(control));
        return this;
    }

    /** A first column of boxes to tick. */
    public DataTable<T> ticks(
            ObservableValue<String> head,
            Function<T, BooleanProperty> ticked,
            Function<T, String> nameOfLine) {
        TableColumn<T, T> column = column(head, 40, Function.identity());
        column.getStyleClass().add("ticks");
        column.setSortable(false);
        column.setResizable(false);
        column.setMaxWidth(40);
        column.setMinWidth(40);
        column.setCellFactory(c -> new TickCell<>(ticked, nameOfLine));
        return this;
    }

    /** What Enter or a double click on a line does. */
    public DataTable<T> onOpen(Consumer<T> open) {
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    T line = getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && line != null) {
                        open.accept(line);
                        event.consume();
                    }
                });
        setRowFactory(
                table -> {
                    TableRow<T> row = new TableRow<>();
                    row.setOnMouseClicked(
                            event -> {
                                if (event.getClickCount() == 2 && row.getItem() != null) {
                                    open.accept(row.getItem());
                                }
                            });
                    return row;
                });
        return this;
    }

    /** Tells which line is chosen, whenever it changes; nothing is told when none is. */
    public DataTable<T> onSelect(Consumer<T> chosen) {
        getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (o, before, line) -> {
                            if (line != null) {
                                chosen.accept(line);
                            }
                        });
        return this;
    }

    private <V> TableColumn<T, V> column(
            ObservableValue<String> head, double width, Function<T, V> value) {
        TableColumn<T, V> column = new TableColumn<>();
        column.textProperty().bind(head);
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setCellValueFactory(
                line -> new ReadOnlyObjectWrapper<>(value.apply(line.getValue())));
        getColumns().add(column);
        return column;
    }
}
