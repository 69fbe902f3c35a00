package ca.aval.kit;

import javafx.scene.Node;
import javafx.scene.text.Text;

/** Makes the drawing of an icon; its size and colour come from the words it stands beside. */
public final class Icons {
    private Icons() {}

    /** An icon beside a word, which says what it means. */
    public static Node of(Icon icon) {
        // a plain text, not the library's own node, whose size would not follow the text size
        Text drawing = new Text(Character.toString(icon.drawing().getCode()));
        drawing.getStyleClass().setAll("icon");
        return drawing;
    }

    /** An icon with one more style class, such as {@code large} or a tone. */
    public static Node of(Icon icon, String styleClass) {
        Node node = of(icon);
        node.getStyleClass().add(styleClass);
        return node;
    }
}
