package ca.aval.app.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.UiTest;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What a person does with the keyboard and reads on the screen. */
class KeyboardWalk extends UiTest {
    private static final int ENOUGH = 80;

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

    /** Goes on with Tab to what is called so; fails when Tab never comes there. */
    final void tabTo(String name) {
        Set<String> met = new LinkedHashSet<>();
        for (int i = 0; i < ENOUGH && !named(focused()).contains(name); i++) {
            met.add(named(focused()));
            robot.type(KeyCode.TAB);
        }
        assertTrue(named(focused()).contains(name), () -> name + " is not among " + met);
    }

    /** Goes down the open menu to that choice; fails when there is none. */
    final void reach(String item) {
        Set<String> met = new LinkedHashSet<>();
        for (int i = 0; i < ENOUGH && !menuItems().contains(item); i++) {
            robot.type(KeyCode.DOWN);
            met.addAll(menuItems());
        }
        assertTrue(menuItems().contains(item), met::toString);
    }

    /** The choice that the keyboard is on, and those that led there from menu to menu. */
    private List<String> menuItems() {
        List<String> reached = new ArrayList<>();
        for (Node item : robot.lookup(".menu-item").queryAll()) {
            if (item.isFocused() && item instanceof Parent parts) {
                for (Node part : parts.getChildrenUnmodifiable()) {
                    if (part instanceof Labeled words && words.getText() != null) {
                        reached.add(words.getText());
                    }
                }
            }
        }
        return reached;
    }

    /** Finds the sentence on screen, or fails with everything that is said there instead. */
    final void told(String text) {
        Set<String> said = said();
        assertTrue(said.stream().anyMatch(words -> words.contains(text)), said::toString);
    }

    /** Fails when the sentence is on screen. */
    final void silent(String text) {
        Set<String> said = said();
        assertTrue(said.stream().noneMatch(words -> words.contains(text)), said::toString);
    }

    private Set<String> said() {
        Set<String> said = new LinkedHashSet<>();
        for (Node node : robot.lookup(KeyboardWalk::seen).queryAll()) {
            if (node instanceof Labeled label && label.getText() != null) {
                said.add(label.getText());
            }
            if (node instanceof Text words) {
                said.add(words.getText());
            }
        }
        return said;
    }

    private static boolean seen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static String named(@Nullable Node node) {
        if (node == null) {
            return "";
        }
        String words = node instanceof Labeled labeled ? labeled.getText() : "";
        return words + " " + node.getAccessibleText();
    }
}
