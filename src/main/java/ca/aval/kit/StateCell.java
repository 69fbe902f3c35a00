package ca.aval.kit;

import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

/** A state in a table: sign and word, plain. */
final class StateCell<T> extends TableCell<T, State> {
    private final StateLabel label = new StateLabel();

    @Override
    protected void updateItem(@Nullable State state, boolean empty) {
        super.updateItem(state, empty);
        label.show(empty ? null : state);
        setGraphic(empty || state == null ? null : label);
        setAccessibleText(empty || state == null ? null : state.word());
    }
}
