package ca.aval.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A quiet line at the foot: what goes on at left, what is known at right. */
public final class StatusLine extends HBox {
    private final HBox left = new HBox();
    private final HBox right = new HBox();

    public StatusLine() {
        getStyleClass().add("status-line");
        left.getStyleClass().add("status-side");
        right.getStyleClass().add("status-side");
        left.setMinWidth(0);
        getChildren().addAll(left, Panel.spacer(), right);
    }

    /** Adds something that goes on: a word, a bar, a way to stop it. */
    public StatusLine left(Node... nodes) {
        left.getChildren().addAll(nodes);
        return this;
    }

    /** Adds something known: the last back-up, who is working. */
    public StatusLine right(Node... nodes) {
        right.getChildren().addAll(nodes);
        return this;
    }

    /** A word of such a line with its sign. */
    public static Label word(Icon sign, ObservableValue<String> text) {
        Label label = new Label();
        label.setGraphic(Icons.of(sign));
        label.textProperty().bind(text);
        return label;
    }
}
