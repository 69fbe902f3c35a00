package ca.aval.journal.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** One of the choices of a list, by its word in the language of the moment. */
final class WordCell<T> extends ListCell<T> {
    private final Function<T, ObservableValue<String>> word;

    WordCell(Function<T, ObservableValue<String>> word) {
        this.word = word;
    }

    @Override
    protected void updateItem(@Nullable T choice, boolean empty) {
        super.updateItem(choice, empty);
        textProperty().unbind();
        if (empty || choice == null) {
            setText("");
        } else {
            textProperty().bind(word.apply(choice));
        }
    }
}
