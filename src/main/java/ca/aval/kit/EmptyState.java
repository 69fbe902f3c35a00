package ca.aval.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What a place says when it holds nothing: one sentence, and the next gesture. */
public final class EmptyState extends VBox {
    public EmptyState(Icon icon, ObservableValue<String> sentence, Node... gesture) {
        getStyleClass().add("empty");
        Label words = new Label();
        words.textProperty().bind(sentence);
        words.setWrapText(true);
        getChildren().addAll(Icons.of(icon, "large"), words);
        getChildren().addAll(gesture);
    }
}
