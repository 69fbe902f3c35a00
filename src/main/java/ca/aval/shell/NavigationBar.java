package ca.aval.shell;

import ca.aval.kit.Icons;
import ca.aval.kit.Words;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sections of the program, one under the other; the present one is marked. */
final class NavigationBar extends VBox {
    private final Navigator navigator;
    private final Map<NavItem, ToggleButton> buttons = new LinkedHashMap<>();

    NavigationBar(Words words, Navigator navigator, List<NavItem> items) {
        this.navigator = navigator;
        getStyleClass().add("shell-nav");
        accessibleTextProperty().bind(words.live("shell.sections"));
        items.stream().filter(item -> !item.low()).forEach(this::put);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().add(space);
        items.stream().filter(NavItem::low).forEach(this::put);
        navigator.place().subscribe(place -> mark());
    }

    /** Puts the keyboard on the present section. */
    void focusCurrent() {
        buttons.values().stream()
                .filter(ToggleButton::isSelected)
                .findFirst()
                .ifPresent(ToggleButton::requestFocus);
    }

    private void put(NavItem item) {
        ToggleButton button = new ToggleButton();
        button.getStyleClass().setAll("nav-item");
        button.textProperty().bind(item.word());
        button.setMnemonicParsing(true);
        button.setGraphic(Icons.of(item.icon()));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        button.accessibleTextProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        (Words.withoutAltKey(item.word().getValue())
                                                        + " "
                                                        + item.count().getValue())
                                                .strip(),
                                item.word(),
                                item.count()));
        button.setOnAction(
                event -> {
                    navigator.go(item.destination());
                    mark();
                });
        Label count = new Label();
        count.getStyleClass().add("nav-count");
        count.textProperty().bind(item.count());
        count.setMouseTransparent(true);
        StackPane row = new StackPane(button, count);
        StackPane.setAlignment(count, Pos.CENTER_RIGHT);
        buttons.put(item, button);
        getChildren().add(row);
    }

    private void mark() {
        buttons.forEach(
                (item, button) ->
                        button.setSelected(navigator.isIn(item.destination().getClass())));
    }
}
