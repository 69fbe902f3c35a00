package ca.aval.app.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.UiTest;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.testfx.api.FxToolkit;

import java.util.LinkedHashSet;
import java.util.Set;

/** What a person does with the keyboard and reads on the screen. */
class KeyboardWalk extends UiTest {
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
            robot.write(text);
        }
    }

    static Node focused() {
        return FxToolkit.toolkitContext().getRegisteredStage().getScene().getFocusOwner();
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
