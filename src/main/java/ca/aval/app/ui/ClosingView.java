package ca.aval.app.ui;

import ca.aval.kit.EmptyState;
import ca.aval.kit.Icon;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/** What the window says while the register is being closed. */
public final class ClosingView {
    private final StackPane root;

    public ClosingView(ObservableValue<String> sentence) {
        root = new StackPane(new EmptyState(Icon.HOURGLASS_SPLIT, sentence));
        root.getStyleClass().add("welcome");
    }

    public Parent root() {
        return root;
    }
}
