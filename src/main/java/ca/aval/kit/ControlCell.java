package ca.aval.kit;

import javafx.scene.Node;
import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** A control inside a line of a table, made anew for each line it shows. */
final class ControlCell<T> extends TableCell<T, T> {
    private final Function<T, Node> make;

    ControlCell(Function<T, Node> make) {
        this.make = make;
        getStyleClass().add("control-cell");
    }

    @Override
    protected void updateItem(@Nullable T line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty || line == null ? null : make.apply(line));
    }
}
