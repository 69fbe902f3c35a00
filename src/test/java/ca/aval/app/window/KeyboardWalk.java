package ca.aval.app.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.UiTest;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What a person does with the keyboard and reads on the screen. */
class KeyboardWalk extends UiTest {
    private @Nullable Stage stage;

    /** A window of its own: that of the test kit keeps every event, and with it what was shown. */
    final Stage openStage() {
        Stage opened =
                onScreen(
                        () -> {
                            Platform.setImplicitExit(false);
                            List.copyOf(Window.getWindows()).forEach(Window::hide);
                            return new Stage();
                        });
        stage = opened;
        return opened;
    }

    @AfterEach
    final void hideStage() {
        doOnScreen(() -> Objects.requireNonNull(stage).hide());
    }

    final Scene scene() {
        return Objects.requireNonNull(stage).getScene();
    }

    final void alt(KeyCode key) {
        robot.press(KeyCode.ALT).type(key).release(KeyCode.ALT);
    }

    final void control(KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
    }

    /** Answers the fields that follow, one Tab after the other. */
    final void fill(String... texts) {
        for (String text : texts) {
            Node before = focused();
            do {
                robot.type(KeyCode.TAB);
            } while (!(focused() instanceof TextInputControl) || focused() == before);
            write(text);
        }
    }

    /** Writes in the window that has the keyboard: that of the lock, when it is on. */
    final void write(String text) {
        robot.targetWindow(here()).write(text);
    }

    final Node focused() {
        return here().getScene().getFocusOwner();
    }

    private Window here() {
        return Window.getWindows().stream()
                .filter(Window::isFocused)
                // the headless display leaves the focus with the windows beneath too
                .reduce((beneath, above) -> above)
                .orElseGet(() -> Objects.requireNonNull(stage));
    }

    /** Finds the sentence on screen, or fails with everything that is said there instead. */
    final void told(String text) {
        Set<String> said = new LinkedHashSet<>();
        for (Node node : robot.lookup(Node::isVisible).queryAll()) {
            if (node instanceof Labeled label && label.getText() != null) {
                said.add(label.getText());
            }
            if (node instanceof Text words) {
                said.add(words.getText());
            }
        }
        assertTrue(said.stream().anyMatch(words -> words.contains(text)), said::toString);
    }
}
