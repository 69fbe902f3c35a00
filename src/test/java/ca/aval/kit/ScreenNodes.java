package ca.aval.kit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/** The parts of a screen that a person meets. */
final class ScreenNodes {
    private ScreenNodes() {}

    /** Everything that is shown, the outer before the inner. */
    static List<Node> shown(Parent root) {
        List<Node> nodes = new ArrayList<>();
        collect(root, nodes);
        return nodes;
    }

    /** Whatever is said there, to the eye or to a screen reader. */
    static List<String> said(Parent root) {
        List<String> said = new ArrayList<>();
        for (Node node : shown(root)) {
            add(said, node.getAccessibleText());
            add(said, node.getAccessibleHelp());
            add(said, node.getAccessibleRoleDescription());
            if (node instanceof Labeled labeled && labeled.getText() != null) {
                add(said, labeled.getText().replace("_", ""));
            }
            if (node instanceof Text text && !(node instanceof FontIcon)) {
                add(said, text.getText());
            }
            if (node instanceof TextInputControl input) {
                add(said, input.getPromptText());
            }
            if (node instanceof Control control && control.getTooltip() != null) {
                add(said, control.getTooltip().getText());
            }
            if (node instanceof TableView<?> table) {
                for (TableColumnBase<?, ?> column : table.getColumns()) {
                    add(said, column.getText());
                }
            }
        }
        return said;
    }

    /** The words that the eye finds inside a node. */
    static List<String> words(Parent root) {
        List<String> words = new ArrayList<>();
        for (Node node : shown(root)) {
            if (node instanceof Text text && !(node instanceof FontIcon)) {
                add(words, text.getText());
            }
        }
        return words;
    }

    static boolean inCell(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof Cell<?>) {
                return true;
            }
        }
        return false;
    }

    /** Where a node is, for the person who mends it. */
    static String tell(Node node) {
        StringBuilder path = new StringBuilder();
        int steps = 0;
        for (Node at = node; at != null && steps < 5; at = at.getParent(), steps++) {
            path.insert(0, " > " + at.getClass().getSimpleName() + at.getStyleClass());
        }
        String words = node instanceof Labeled labeled ? " “" + labeled.getText() + "”" : "";
        return path.substring(3) + words;
    }

    private static void collect(Node node, List<Node> nodes) {
        if (!node.isVisible()) {
            return;
        }
        nodes.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
        }
    }

    private static void add(List<String> said, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            said.add(words);
        }
    }
}
