package ca.aval.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/** A pane above the window; Escape or a click beside it closes it and gives the keyboard back. */
public final class Overlay extends StackPane {
    private final Region veil = new Region();
    private @Nullable Node cameFrom;
    private Runnable whenClosed = () -> {};

    Overlay() {
        getStyleClass().add("overlay");
        veil.getStyleClass().add("overlay-veil");
        veil.setOnMouseClicked(event -> close());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        hide();
    }

    /** Shows it in the middle of a darkened window. */
    public void showModal(Node pane, Runnable closed) {
        show(pane, Pos.TOP_CENTER, true, closed);
    }

    /** Shows it in a corner of the window, which stays as it is. */
    public void showIn(Pos corner, Node pane, Runnable closed) {
        show(pane, corner, false, closed);
    }

    public boolean isShown() {
        return isVisible();
    }

    /** Closes what is shown, if anything is. */
    public void close() {
        if (!isVisible()) {
            return;
        }
        hide();
        Node before = cameFrom;
        cameFrom = null;
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
        Runnable then = whenClosed;
        whenClosed = () -> {};
        then.run();
    }

    private void show(Node pane, Pos where, boolean dark, Runnable closed) {
        close();
        Scene scene = getScene();
        cameFrom = scene == null ? null : scene.getFocusOwner();
        whenClosed = closed;
        veil.getStyleClass().setAll(dark ? "overlay-veil" : "overlay-clear");
        StackPane.setAlignment(pane, where);
        getChildren().setAll(veil, pane);
        setVisible(true);
        setManaged(true);
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
        getChildren().clear();
    }

    /** The keys of the window behind do not answer meanwhile. */
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.isShortcutDown()) {
            event.consume();
        }
    }
}
