package ca.aval.kit;

import ca.aval.platform.sheet.Cell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** One column of a list: what the person may arrange of it, and what its cells are off screen. */
final class ListColumn<T> {
    private final TableColumn<T, ?> column;
    private final @Nullable Function<T, Cell> cell;
    private final BooleanProperty wanted = new SimpleBooleanProperty(true);
    private final double ownWidth;
    private @Nullable ObservableValue<Boolean> allowed;
    private String key;
    private boolean always;
    private boolean shownAtFirst = true;

    /**
     * @param cell what a line holds there; null for boxes and controls, which nobody reads
     */
    ListColumn(String key, TableColumn<T, ?> column, @Nullable Function<T, Cell> cell) {
        this.key = key;
        this.column = column;
        this.cell = cell;
        ownWidth = column.getPrefWidth();
        wanted.subscribe(this::show);
    }

    TableColumn<T, ?> column() {
        return column;
    }

    String key() {
        return key;
    }

    void name(String given) {
        key = given;
    }

    void keepShown() {
        always = true;
    }

    void hideAtFirst() {
        shownAtFirst = false;
        wanted.set(false);
    }

    void allowWhile(ObservableValue<Boolean> condition) {
        allowed = condition;
        condition.subscribe(this::show);
    }

    /** Whether it holds something to read, and so goes to Excel and into the choice of columns. */
    boolean isRead() {
        return cell != null;
    }

    boolean mayHide() {
        return !always;
    }

    /** Whether the person wants it on screen. */
    BooleanProperty wanted() {
        return wanted;
    }

    boolean shownAtFirst() {
        return shownAtFirst;
    }

    double ownWidth() {
        return ownWidth;
    }

    String head() {
        return column.getText();
    }

    Cell cell(T line) {
        return cell == null ? new Cell.Empty() : cell.apply(line);
    }

    /** What the cell says, as words. */
    String said(T line) {
        return switch (cell(line)) {
            case Cell.Text(String text) -> text;
            case Cell.Whole(long number) -> String.valueOf(number);
            case Cell.Day(var date) -> date.toString();
            case Cell.Flag(boolean yes) -> String.valueOf(yes);
            case Cell.Empty() -> "";
        };
    }

    private void show() {
        column.setVisible(
                wanted.get() && (allowed == null || Boolean.TRUE.equals(allowed.getValue())));
    }
}
