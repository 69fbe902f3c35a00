package ca.aval.kit;

import ca.aval.platform.sheet.Cell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A dense table of lines, sorted by its heads; Enter or a double click opens the line. Put into a
 * {@link ListPane} it is searched, filtered, arranged and taken to Excel.
 */
public final class DataTable<T> extends TableView<T> {
    private static final double HEAD_SIZE = 13;
    private static final double HEAD_EDGES = 20;
    private static final double NAME_LEAST = 140;

    private final List<ListColumn<T>> arranged = new ArrayList<>();
    private final FilteredList<T> sieved;
    private final WatchedResize resize = new WatchedResize();

    /**
     * @param lines shown in their own order until a head is chosen
     * @param whenEmpty what the table says when there is no line
     */
    public DataTable(ObservableValue<String> name, ObservableList<T> lines, Node whenEmpty) {
        getStyleClass().addAll("data-table", "dense");
        accessibleTextProperty().bind(name);
        sieved = new FilteredList<>(lines);
        SortedList<T> sorted = new SortedList<>(sieved);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setPlaceholder(whenEmpty);
        setColumnResizePolicy(resize);
        setTableMenuButtonVisible(false);
    }

    /** A column of words, in dictionary order. */
    public DataTable<T> text(
            ObservableValue<String> head, double width, Function<T, String> words) {
        column(head, width, words, line -> new Cell.Text(words.apply(line)))
                .setComparator(new WordOrder());
        return this;
    }

    /** The column by which a line is known, in stronger letters; it is never hidden. */
    public DataTable<T> strong(
            ObservableValue<String> head, double width, Function<T, String> words) {
        text(head, width, words);
        TableColumn<T, ?> column = last().column();
        column.getStyleClass().add("strong");
        // names stay legible when the window is narrow
        column.textProperty()
                .subscribe(word -> column.setMinWidth(Math.max(room(word), NAME_LEAST)));
        last().keepShown();
        return this;
    }

    /** The column just added never gets narrower than that: half a moment says nothing. */
    public DataTable<T> atLeast(double width) {
        TableColumn<T, ?> column = last().column();
        column.textProperty().subscribe(word -> column.setMinWidth(Math.max(room(word), width)));
        return this;
    }

    /** A column of days written as 2016-12-22, or empty; they are days in Excel too. */
    public DataTable<T> day(ObservableValue<String> head, double width, Function<T, String> iso) {
        column(head, width, iso, line -> day(iso.apply(line)));
        return this;
    }

    /** A column of whole numbers, aligned to the right. */
    public DataTable<T> number(
            ObservableValue<String> head, double width, Function<T, Integer> number) {
        column(head, width, number, line -> new Cell.Whole(number.apply(line)))
                .getStyleClass()
                .add("number");
        return this;
    }

    /** A column of states: sign and word. */
    public DataTable<T> state(
            ObservableValue<String> head, double width, Function<T, State> state) {
        TableColumn<T, State> column =
                column(head, width, state, line -> new Cell.Text(state.apply(line).word()));
        column.setComparator(Comparator.comparing(s -> s.mark().ordinal()));
        column.setCellFactory(c -> new StateCell<>());
        return this;
    }

    /** A column of controls made for each line, such as a choice; it is not sorted. */
    public DataTable<T> control(
            ObservableValue<String> head, double width, Function<T, Node> control) {
        TableColumn<T, T> column = column(head, width, Function.identity(), null);
        column.setSortable(false);
        column.setCellFactory(c -> new ControlCell<>(control));
        return this;
    }

    /** A first column of boxes to tick. */
    public DataTable<T> ticks(
            ObservableValue<String> head,
            Function<T, BooleanProperty> ticked,
            Function<T, String> nameOfLine) {
        TableColumn<T, T> column = column(head, 40, Function.identity(), null);
        column.getStyleClass().add("ticks");
        column.setSortable(false);
        column.setResizable(false);
        column.setMaxWidth(40);
        column.setMinWidth(40);
        column.setCellFactory(c -> new TickCell<>(ticked, nameOfLine));
        return this;
    }

    /** Names the column just added, so that its place and width are kept under that name. */
    public DataTable<T> named(String key) {
        last().name(key);
        return this;
    }

    /** The column just added is not shown until the person asks for it. */
    public DataTable<T> hidden() {
        last().hideAtFirst();
        return this;
    }

    /** The column just added is shown only while that holds, even when the person wants it. */
    public DataTable<T> shownWhile(ObservableValue<Boolean> allowed) {
        last().allowWhile(allowed);
        return this;
    }

    /** Keeps the same line chosen, by what tells lines apart, when lines move, leave or return. */
    public DataTable<T> keyedBy(Function<T, Object> key) {
        CurrentLine.keep(this, key);
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

    /** Puts a column of boxes before the others, headed by the box that ticks all of them. */
    void tickedFirst(
            Node head, Function<T, BooleanProperty> ticked, Function<T, String> nameOfLine) {
        ticks(new ReadOnlyObjectWrapper<>(""), ticked, nameOfLine);
        TableColumn<T, ?> boxes = last().column();
        boxes.setGraphic(head);
        getColumns().remove(boxes);
        getColumns().addFirst(boxes);
    }

    /** Shows the lines that pass; all when nothing is given. */
    void sieve(@Nullable Predicate<T> passes) {
        sieved.setPredicate(passes);
    }

    /** Every line, those that do not pass included. */
    @SuppressWarnings("unchecked")
    ObservableList<T> everyLine() {
        return (ObservableList<T>) sieved.getSource();
    }

    /** The columns in the order in which the screen gave them. */
    List<ListColumn<T>> arranged() {
        return List.copyOf(arranged);
    }

    /** The columns on screen that hold something to read, in the order of the screen. */
    List<ListColumn<T>> inSight() {
        return getVisibleLeafColumns().stream()
                .flatMap(shown -> arranged.stream().filter(c -> c.column() == shown))
                .filter(ListColumn::isRead)
                .toList();
    }

    WatchedResize resize() {
        return resize;
    }

    private ListColumn<T> last() {
        return arranged.getLast();
    }

    private <V> TableColumn<T, V> column(
            ObservableValue<String> head,
            double width,
            Function<T, V> value,
            @Nullable Function<T, Cell> cell) {
        TableColumn<T, V> column = new TableColumn<>();
        column.textProperty().bind(head);
        column.setPrefWidth(width);
        column.textProperty().subscribe(word -> column.setMinWidth(room(word)));
        column.setReorderable(false);
        column.setCellValueFactory(
                line -> new ReadOnlyObjectWrapper<>(value.apply(line.getValue())));
        getColumns().add(column);
        arranged.add(new ListColumn<>(String.valueOf(arranged.size()), column, cell));
        return column;
    }

    /** The least width of a column: its head stays whole. */
    private static double room(String head) {
        Text word = new Text(head);
        word.setFont(Font.font("Inter SemiBold", HEAD_SIZE));
        return Math.ceil(word.getLayoutBounds().getWidth()) + HEAD_EDGES;
    }

    private static Cell day(String iso) {
        try {
            return iso.isEmpty() ? new Cell.Empty() : new Cell.Day(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return new Cell.Text(iso);
        }
    }
}
