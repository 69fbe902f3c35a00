package ca.aval.kit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a screen lacks for a person who does not see it, or who has no mouse. */
public final class AccessCheck {
    private final Set<Node> labelled = new HashSet<>();
    private final List<Node> nodes;
    private final List<String> found = new ArrayList<>();

    private AccessCheck(Parent root) {
        nodes = ScreenNodes.shown(root);
        for (Node node : nodes) {
            if (node instanceof Label label && label.getLabelFor() != null) {
                labelled.add(label.getLabelFor());
            }
        }
    }

    /** Every fault of that screen, in words; none when anybody can use it. */
    public static List<String> faults(Parent root) {
        AccessCheck check = new AccessCheck(root);
        check.nodes.forEach(check::look);
        return check.found;
    }

    private void look(Node node) {
        if (node instanceof Control control
                && control.isFocusTraversable()
                && !(node instanceof ScrollPane)
                && !(node instanceof Cell<?>)
                && !(control.getParent() instanceof Control)
                && nameless(control)) {
            found.add("no name: " + ScreenNodes.tell(node));
        }
        if (node instanceof ButtonBase button
                && !(node instanceof CheckBox)
                && wordless(button)
                && ScreenNodes.words(button).isEmpty()
                && button.getTooltip() == null) {
            found.add("a sign alone, without a tip: " + ScreenNodes.tell(node));
        }
        if (node instanceof Label label
                && label.getStyleClass().contains("field-label")
                && label.getLabelFor() == null) {
            found.add("a label of no field: " + ScreenNodes.tell(node));
        }
        if (node instanceof TableView<?> table) {
            table.getVisibleLeafColumns().forEach(this::head);
        }
        if (mouseOnly(node)) {
            found.add("for the mouse alone: " + ScreenNodes.tell(node));
        }
        if (node instanceof Labeled labeled && cut(labeled)) {
            found.add("cut: " + ScreenNodes.tell(node));
        }
    }

    private void head(TableColumnBase<?, ?> column) {
        if (blank(column.getText()) && column.getGraphic() == null) {
            found.add("a column without a head");
        }
    }

    private boolean nameless(Control control) {
        return !labelled.contains(control)
                && blank(control.getAccessibleText())
                && (!(control instanceof Labeled labeled) || wordless(labeled));
    }

    private static boolean wordless(Labeled labeled) {
        return blank(labeled.getText());
    }

    private static boolean mouseOnly(Node node) {
        // what dims the window behind; Escape does the same
        if (node.getStyleClass().contains("overlay-veil")) {
            return false;
        }
        return (ours(node.getOnMouseClicked()) || ours(node.getOnMousePressed()))
                && !(node instanceof Cell<?>)
                && !takesKeys(node);
    }

    /** Whether the keyboard comes to it, or to the control of which it is a part. */
    private static boolean takesKeys(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.isFocusTraversable() && !(at instanceof ScrollPane)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ours(@Nullable Object answer) {
        return answer != null && answer.getClass().getName().startsWith("ca.aval");
    }

    /** Whether words are replaced by dots; the cells of a list may be, their column can grow. */
    private static boolean cut(Labeled labeled) {
        if (labeled instanceof Cell<?> || blank(labeled.getText()) || ScreenNodes.inCell(labeled)) {
            return false;
        }
        for (Node inner : labeled.getChildrenUnmodifiable()) {
            if (inner instanceof Text text && text.getText().endsWith("...")) {
                return !labeled.getText().endsWith("...");
            }
        }
        return false;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
