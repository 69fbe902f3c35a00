package ca.aval.shell;

import javafx.scene.Node;
import javafx.scene.Parent;

/** Finds the first place in a pane where the keyboard can go. */
final class PaneFocus {
    private PaneFocus() {}

    /** Puts the focus there; false when nothing in the pane takes it. */
    static boolean into(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return false;
        }
        if (node.isFocusTraversable()) {
            node.requestFocus();
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(PaneFocus::into);
    }
}
