package ca.aval.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A card: a head with its title, a body, and a foot that stays in place. */
public final class Panel extends BorderPane {
    private final HBox head = new HBox();

    public Panel() {
        getStyleClass().add("panel");
    }

    public Panel(ObservableValue<String> title) {
        this();
        Label name = new Label();
        name.getStyleClass().add("panel-title");
        name.textProperty().bind(title);
        head.getStyleClass().add("panel-head");
        head.getChildren().addAll(name, spacer());
        setTop(head);
    }

    /** A card of fields, no wider than is good to read. */
    public static Panel ofFields(Node... fields) {
        VBox form = new VBox(fields);
        form.getStyleClass().add("form");
        Panel card = new Panel().padded(form);
        card.getStyleClass().add("form-card");
        card.setMaxWidth(Region.USE_PREF_SIZE);
        return card;
    }

    /** Puts something at the right of the head: a count, a link. */
    public Panel aside(Node... nodes) {
        head.getChildren().addAll(nodes);
        return this;
    }

    /** The body with the ordinary margin of a card. */
    public Panel padded(Node body) {
        body.getStyleClass().add("panel-body");
        setCenter(body);
        return this;
    }

    /** The body edge to edge, for a table or rows. */
    public Panel filled(Node body) {
        setCenter(body);
        return this;
    }

    /** The foot: what can be done here. */
    public Panel foot(Node... nodes) {
        HBox foot = new HBox(nodes);
        foot.getStyleClass().add("panel-foot");
        setBottom(foot);
        return this;
    }

    /** The head of a group of rows inside a card. */
    public static Label group(Icon icon, ObservableValue<String> word) {
        Label head = new Label();
        head.getStyleClass().add("group-head");
        head.setGraphic(Icons.of(icon));
        head.setMaxWidth(Double.MAX_VALUE);
        head.textProperty().bind(word);
        return head;
    }

    /** A space that pushes what follows to the right. */
    public static Region spacer() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
