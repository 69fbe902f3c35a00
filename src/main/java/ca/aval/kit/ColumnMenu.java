package ca.aval.kit;

import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

import java.util.ArrayList;
import java.util.List;

/** The choice of columns, their order and the sort, in a button and behind every head. */
final class ColumnMenu<T> {
    private final DataTable<T> table;
    private final Arrangement<T> arrangement;
    private final Words words;

    ColumnMenu(DataTable<T> table, Arrangement<T> arrangement, Words words) {
        this.table = table;
        this.arrangement = arrangement;
        this.words = words;
        ContextMenu menu = new ContextMenu(new MenuItem());
        menu.setOnShowing(event -> menu.getItems().setAll(items()));
        table.arranged().forEach(column -> column.column().setContextMenu(menu));
    }

    MenuButton button() {
        MenuButton button = new MenuButton();
        button.setGraphic(Icons.of(Icon.LAYOUT_THREE_COLUMNS));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("flat", "icon-only", "no-arrow", "column-menu");
        button.accessibleTextProperty().bind(words.live("list.columns"));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.live("list.columns"));
        button.setTooltip(tooltip);
        // an empty menu would not open
        button.getItems().add(new MenuItem());
        button.setOnShowing(event -> button.getItems().setAll(items()));
        return button;
    }

    private List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        for (ListColumn<T> column : table.arranged()) {
            if (column.isRead()) {
                items.add(shown(column));
            }
        }
        items.add(new SeparatorMenuItem());
        items.add(order());
        items.add(sorts());
        MenuItem reset = new MenuItem(words.say("list.reset"));
        reset.setOnAction(event -> arrangement.put(arrangement.own()));
        items.add(reset);
        return items;
    }

    private CheckMenuItem shown(ListColumn<T> column) {
        CheckMenuItem item = new CheckMenuItem(column.head());
        item.setMnemonicParsing(false);
        item.setSelected(column.wanted().get());
        item.setDisable(!column.mayHide());
        item.setOnAction(event -> column.wanted().set(item.isSelected()));
        return item;
    }

    private Menu order() {
        Menu menu = new Menu(words.say("list.order"));
        List<ListColumn<T>> sight = table.inSight();
        for (int i = 0; i < sight.size(); i++) {
            ListColumn<T> column = sight.get(i);
            Menu one = new Menu(column.head());
            one.setMnemonicParsing(false);
            MenuItem left = new MenuItem(words.say("list.left"));
            left.setDisable(i == 0);
            left.setOnAction(event -> arrangement.move(column, -1));
            MenuItem right = new MenuItem(words.say("list.right"));
            right.setDisable(i == sight.size() - 1);
            right.setOnAction(event -> arrangement.move(column, 1));
            one.getItems().addAll(left, right);
            menu.getItems().add(one);
        }
        return menu;
    }

    private Menu sorts() {
        Menu menu = new Menu(words.say("list.sort"));
        for (ListColumn<T> column : table.inSight()) {
            MenuItem item = new MenuItem(column.head());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> arrangement.sortBy(column));
            menu.getItems().add(item);
        }
        menu.disableProperty().bind(Bindings.isEmpty(menu.getItems()));
        return menu;
    }
}
