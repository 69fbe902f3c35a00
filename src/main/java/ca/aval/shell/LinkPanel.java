package ca.aval.shell;

import ca.aval.kit.Panel;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A section of the settings that leads to a page of its own. */
public final class LinkPanel extends VBox {
    public LinkPanel(ObservableValue<String> title, ObservableValue<String> hint, Button open) {
        Label why = new Label();
        why.getStyleClass().add("hint");
        why.setWrapText(true);
        why.textProperty().bind(hint);
        VBox form = new VBox(why, open);
        form.getStyleClass().add("form");
        getChildren().add(new Panel(title).padded(form));
    }
}
