package ca.aval.kit;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** What the keyboard does in a list: search, tick, copy, Excel. */
final class ListKeys<T> {
    private static final KeyCombination FIND = KeyCombination.keyCombination("Shortcut+F");
    private static final KeyCombination EXCEL = KeyCombination.keyCombination("Shortcut+Shift+E");
    private static final KeyCombination COPY = KeyCombination.keyCombination("Shortcut+C");
    private static final KeyCombination ALL = KeyCombination.keyCombination("Shortcut+A");

    private final DataTable<T> table;
    private final TextField search;
    private final TableTicks<T> ticks;
    private final Runnable copy;
    private final Runnable finding = this::find;
    private final Runnable export;
    private @Nullable Scene here;

    ListKeys(
            DataTable<T> table,
            TextField search,
            TableTicks<T> ticks,
            Runnable copy,
            Runnable export) {
        this.table = table;
        this.search = search;
        this.ticks = ticks;
        this.copy = copy;
        this.export = export;
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::inSearch);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::inTable);
    }

    /** Boxes can be ticked. */
    void tickable() {
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::tick);
    }

    /** Works wherever the keyboard is, for as long as the list is on screen. */
    void change(@Nullable Scene now) {
        Scene before = here;
        if (before != null) {
            before.getAccelerators().remove(FIND, finding);
            before.getAccelerators().remove(EXCEL, export);
        }
        if (now != null) {
            now.getAccelerators().put(FIND, finding);
            now.getAccelerators().put(EXCEL, export);
        }
        here = now;
    }

    void find() {
        search.requestFocus();
        search.selectAll();
    }

    void toClipboard(String text) {
        if (!text.isEmpty()) {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
        }
    }

    private void inSearch(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
                table.getSelectionModel().selectFirst();
            }
            table.requestFocus();
            event.consume();
        }
    }

    private void inTable(KeyEvent event) {
        if (COPY.match(event)) {
            copy.run();
            event.consume();
        }
    }

    private void tick(KeyEvent event) {
        T line = table.getSelectionModel().getSelectedItem();
        if (ALL.match(event)) {
            ticks.set(table.getItems(), true);
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE && event.getTarget() == table && line != null) {
            ticks.of(line).set(!ticks.isTicked(line));
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && ticks.count().get() > 0) {
            ticks.clear();
            event.consume();
        }
    }
}
