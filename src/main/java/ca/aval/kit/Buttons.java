package ca.aval.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Buttons that carry a verb. An underscore in the text marks the Alt key. */
public final class Buttons {
    private Buttons() {}

    /** The one main act of a screen. */
    public static Button primary(ObservableValue<String> verb, Icon icon, Runnable act) {
        return button(verb, icon, act, "accent");
    }

    /** Any other act. */
    public static Button plain(ObservableValue<String> verb, Icon icon, Runnable act) {
        return button(verb, icon, act, "button-outlined");
    }

    /** Any other act, by its verb alone. */
    public static Button plain(ObservableValue<String> verb, Runnable act) {
        return name(new Button(), verb, act, "button-outlined");
    }

    /** The main act of a small window, by its verb alone. */
    public static Button primary(ObservableValue<String> verb, Runnable act) {
        return name(new Button(), verb, act, "accent");
    }

    /** A light act inside a bar, without a frame. */
    public static Button flat(ObservableValue<String> verb, Icon icon, Runnable act) {
        return button(verb, icon, act, "flat");
    }

    /** A drawing alone: the word is its tooltip and what a screen reader says. */
    public static Button iconOnly(ObservableValue<String> word, Icon icon, Runnable act) {
        Button button = new Button();
        button.setGraphic(Icons.of(icon));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("flat", "icon-only");
        button.accessibleTextProperty().bind(word);
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(word);
        button.setTooltip(tooltip);
        button.setOnAction(event -> act.run());
        return button;
    }

    /** A way to somewhere else. */
    public static Hyperlink link(ObservableValue<String> word, Runnable act) {
        Hyperlink link = name(new Hyperlink(), word, act, "link");
        link.visitedProperty().addListener((o, before, visited) -> link.setVisited(false));
        return link;
    }

    private static Button button(
            ObservableValue<String> verb, Icon icon, Runnable act, String styleClass) {
        Button button = name(new Button(), verb, act, styleClass);
        button.setGraphic(Icons.of(icon));
        return button;
    }

    private static <B extends ButtonBase> B name(
            B button, ObservableValue<String> verb, Runnable act, String styleClass) {
        button.textProperty().bind(verb);
        button.setMnemonicParsing(true);
        // a verb is never cut; what is beside it gives way
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add(styleClass);
        button.setOnAction(event -> act.run());
        return button;
    }
}
