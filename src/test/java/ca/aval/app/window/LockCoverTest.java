package ca.aval.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.Look;
import ca.aval.kit.UiTest;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Modality;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;

final class LockCoverTest extends UiTest {
    @Test
    void whatWasOpenIsHiddenAndComesBackWithItsWords() {
        Stage stage = show(() -> new StackPane(new TextField("page")));
        TextField form = onScreen(() -> new TextField("dialog"));
        Stage dialog =
                onScreen(
                        () -> {
                            Stage over = new Stage();
                            over.initOwner(stage);
                            over.initModality(Modality.WINDOW_MODAL);
                            over.setScene(new Scene(new StackPane(form)));
                            over.show();
                            return over;
                        });
        doOnScreen(() -> form.setText("half typed"));
        LockCover cover = onScreen(() -> new LockCover(stage, new Look(settings)));
        TextField password = onScreen(TextField::new);
        doOnScreen(() -> cover.put(new StackPane(password), () -> {}, () -> {}));
        assertTrue(cover.isOn());
        assertFalse(stage.getScene().getRoot().isVisible());
        assertFalse(dialog.getScene().getRoot().isVisible());
        doOnScreen(password::requestFocus);
        robot.targetWindow(password.getScene().getWindow()).write("abc");
        assertEquals("abc", password.getText());
        doOnScreen(cover::takeAway);
        assertTrue(stage.getScene().getRoot().isVisible());
        assertTrue(dialog.getScene().getRoot().isVisible());
        assertEquals("half typed", form.getText());
        doOnScreen(dialog::hide);
    }
}
