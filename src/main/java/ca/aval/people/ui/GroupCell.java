package ca.aval.people.ui;

import ca.aval.kit.Words;

import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

/** One group in the choice of groups. */
final class GroupCell extends ListCell<String> {
    private final Words words;

    GroupCell(Words words) {
        this.words = words;
    }

    @Override
    protected void updateItem(@Nullable String code, boolean empty) {
        super.updateItem(code, empty);
        textProperty().unbind();
        if (empty || code == null) {
            setText("");
        } else if (code.isEmpty()) {
            textProperty().bind(words.live("people.group.all"));
        } else {
            textProperty().bind(words.live("people.group.one", code));
        }
    }
}
