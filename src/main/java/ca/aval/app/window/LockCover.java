package ca.aval.app.window;

import ca.aval.kit.Look;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Covers the open window, and every dialog over it, with one that asks for the password; what was
 * open is not shown meanwhile, and is there again afterwards.
 */
final class LockCover {
    /**
     * @param focused where the keyboard was; null when it was nowhere
     */
    private record Hidden(Parent root, @Nullable Node focused) {
        void show() {
            root.setVisible(true);
            if (focused != null && focused.getScene() != null) {
                focused.requestFocus();
            }
        }
    }

    private final Stage stage;
    private final Look look;
    private final List<Hidden> hidden = new ArrayList<>();
    private @Nullable Stage cover;
    private Runnable away = () -> {};

    LockCover(Stage stage, Look look) {
        this.stage = stage;
        this.look = look;
    }

    boolean isOn() {
        return cover != null;
    }

    /**
     * @param close what it means to close the cover without the password
     * @param whenAway lets go of what the cover was made with
     */
    void put(Parent screen, Runnable close, Runnable whenAway) {
        away = whenAway;
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window instanceof PopupWindow) {
                window.hide();
            } else if (window.getScene() != null) {
                Parent root = window.getScene().getRoot();
                hidden.add(new Hidden(root, window.getScene().getFocusOwner()));
                root.setVisible(false);
            }
        }
        Stage over = new Stage(StageStyle.UNDECORATED);
        over.initOwner(stage);
        over.initModality(Modality.APPLICATION_MODAL);
        over.setTitle(stage.getTitle());
        Scene scene = new Scene(screen);
        look.dress(scene);
        over.setScene(scene);
        over.setX(stage.getX());
        over.setY(stage.getY());
        over.setWidth(stage.getWidth());
        over.setHeight(stage.getHeight());
        over.setOnCloseRequest(
                event -> {
                    event.consume();
                    close.run();
                });
        cover = over;
        over.show();
        over.requestFocus();
    }

    void takeAway() {
        Stage over = cover;
        cover = null;
        hidden.forEach(Hidden::show);
        hidden.clear();
        if (over != null) {
            over.hide();
            away.run();
        }
    }
}
