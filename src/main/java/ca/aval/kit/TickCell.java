package ca.aval.kit;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** A real check box in a line of a table: its state is announced, its name is the line's. */
final class TickCell<T> extends TableCell<T, T> {
    private final Function<T, BooleanProperty> ticked;
    private final Function<T, String> name;
    private final CheckBox box = new CheckBox();
    private @Nullable BooleanProperty bound;

    TickCell(Function<T, BooleanProperty> ticked, Function<T, String> name) {
        this.ticked = ticked;
        this.name = name;
    }

    @Override
    protected void updateItem(@Nullable T line, boolean empty) {
        super.updateItem(line, empty);
        if (bound != null) {
            box.selectedProperty().unbindBidirectional(bound);
            bound = null;
        }
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        bound = ticked.apply(line);
        box.selectedProperty().bindBidirectional(bound);
        box.setAccessibleText(name.apply(line));
        setGraphic(box);
    }
}
