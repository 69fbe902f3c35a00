package ca.aval.kit;

import javafx.beans.property.StringProperty;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;

/**
 * Where a recovery key is typed: lines for the eye only, Tab and Enter do what they do in a field.
 */
public final class RecoveryKeyEntry extends TextArea {
    /**
     * @param rows how many lines are seen
     */
    public RecoveryKeyEntry(StringProperty typed, int rows) {
        textProperty().bindBidirectional(typed);
        setWrapText(true);
        setPrefRowCount(rows);
        getStyleClass().add("recovery-typed");
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.TAB) {
            requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            Runnable main = getScene().getAccelerators().get(new KeyCodeCombination(KeyCode.ENTER));
            if (main != null) {
                main.run();
            }
            event.consume();
        }
    }
}
