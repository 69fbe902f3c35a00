package ca.aval.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** The sign and the name of the program. */
public final class Brand extends HBox {
    public Brand() {
        getStyleClass().add("brand");
        Label name = new Label("Aval");
        name.getStyleClass().add("brand-name");
        getChildren().addAll(sign(), name);
    }

    /** The sign alone: a check on a square. */
    public static StackPane sign() {
        StackPane sign = new StackPane(Icons.of(Icon.CHECK));
        sign.getStyleClass().add("brand-sign");
        return sign;
    }
}
