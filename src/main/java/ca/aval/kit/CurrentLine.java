package ca.aval.kit;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/**
 * Keeps the same line chosen while lines are sorted, filtered or read again: out of sight none is
 * chosen in its place, and back in sight it is chosen again.
 */
final class CurrentLine<T> {
    private final TableView<T> table;
    private final Function<T, Object> key;
    private @Nullable Object kept;
    private boolean changing;

    private CurrentLine(TableView<T> table, Function<T, Object> key) {
        this.table = table;
        this.key = key;
    }

    static <T> void keep(TableView<T> table, Function<T, Object> key) {
        CurrentLine<T> current = new CurrentLine<>(table, key);
        ObservableList<T> lines = table.getItems();
        // the first listener of the list hears of a change before the table, the last one after it
        table.setItems(null);
        lines.addListener((ListChangeListener<T>) change -> current.changing = true);
        table.setItems(lines);
        lines.addListener((ListChangeListener<T>) change -> current.choose());
        table.getSelectionModel().selectedItemProperty().subscribe(current::note);
    }

    private void note(@Nullable T line) {
        if (!changing) {
            kept = line == null ? null : key.apply(line);
        }
    }

    private void choose() {
        Object sought = kept;
        if (sought != null) {
            int at = at(sought);
            if (at < 0) {
                table.getSelectionModel().clearSelection();
            } else if (table.getSelectionModel().getSelectedIndex() != at
                    || table.getSelectionModel().getSelectedItem() != table.getItems().get(at)) {
                table.getSelectionModel().clearAndSelect(at);
            }
        }
        changing = false;
    }

    private int at(Object sought) {
        ObservableList<T> lines = table.getItems();
        for (int i = 0; i < lines.size(); i++) {
            if (sought.equals(key.apply(lines.get(i)))) {
                return i;
            }
        }
        return -1;
    }
}
