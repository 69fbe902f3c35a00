package ca.aval.people.ui.page;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** One of the choices of a list, by its word in the language of the moment. */
public final class WordCell extends ListCell<String> {
    private final Function<String, ObservableValue<String>> word;

    public WordCell(Function<String, ObservableValue<String>> word) {
        this.word = word;
    }

    @Override
    protected void updateItem(@Nullable String choice, boolean empty) {
        super.updateItem(choice, empty);
        textProperty().unbind();
        if (empty || choice == null) {
            setText("");
        } else {
            textProperty().bind(word.apply(choice));
        }
    }
}
