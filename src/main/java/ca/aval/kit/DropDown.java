package ca.aval.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;

/** What opens under a field: it has the look and the text size of the window it belongs to. */
final class DropDown {
    private static final double GAP = 3;

    private final Region owner;
    private final Popup popup = new Popup();
    private final StackPane frame = new StackPane();

    DropDown(Region owner) {
        this.owner = owner;
        frame.getStyleClass().add("drop-down");
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        popup.setConsumeAutoHidingEvents(false);
        popup.getContent().add(frame);
    }

    boolean showing() {
        return popup.isShowing();
    }

    /** Shows that under the field; under nothing when the field is on no window. */
    void show(Node content) {
        Scene scene = owner.getScene();
        Bounds place = owner.localToScreen(owner.getBoundsInLocal());
        if (scene == null || place == null) {
            return;
        }
        frame.setStyle(scene.getRoot().getStyle());
        frame.getChildren().setAll(content);
        if (!popup.isShowing()) {
            popup.getScene().getStylesheets().setAll(scene.getStylesheets());
            popup.getScene().setUserAgentStylesheet(scene.getUserAgentStylesheet());
            popup.show(owner, place.getMinX(), place.getMaxY() + GAP);
        }
    }

    /** As wide as the field at least. */
    DropDown wide() {
        frame.minWidthProperty().bind(owner.widthProperty());
        return this;
    }

    void hide() {
        popup.hide();
    }
}
