package ca.aval.kit;

import javafx.scene.Node;

import org.kordamp.ikonli.javafx.FontIcon;

/** Makes the drawing of an icon; it takes its colour and size from the style sheet. */
public final class Icons {
    private Icons() {}

    /** An icon beside a word: screen readers pass over it. */
    public static Node of(Icon icon) {
        return new FontIcon(icon.drawing());
    }

    /** An icon with one more style class, such as {@code large} or a tone. */
    public static Node of(Icon icon, String styleClass) {
        Node node = of(icon);
        node.getStyleClass().add(styleClass);
        return node;
    }
}
