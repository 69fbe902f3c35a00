package ca.aval.kit;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/** The views of a list: those of the screen, then those the person named; and their naming. */
final class ViewMenu {
    private final SavedViews views;
    private final Words words;
    private final MenuButton button = new MenuButton();
    private final HBox row = new HBox();

    ViewMenu(SavedViews views, Words words) {
        this.views = views;
        this.words = words;
        button.textProperty().bind(words.live("list.views"));
        button.setMnemonicParsing(true);
        button.setGraphic(Icons.of(Icon.LIST_UL));
        button.getStyleClass().addAll("flat", "view-menu");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getItems().add(new MenuItem());
        button.setOnShowing(event -> fill());
        row.getStyleClass().add("view-row");
        row.visibleProperty().bind(Bindings.isNotEmpty(row.getChildren()));
        row.managedProperty().bind(row.visibleProperty());
    }

    MenuButton button() {
        return button;
    }

    /** Where a view is named, and where it is said that one was removed. */
    Node row() {
        return row;
    }

    private void fill() {
        List<MenuItem> items = button.getItems();
        items.clear();
        for (SavedView view : views.given()) {
            items.add(item(view.name(), () -> views.open(view)));
        }
        for (SavedView view : views.named()) {
            items.add(item(view.name(), () -> views.open(view)));
        }
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.add(item(words.say("list.view.save"), () -> name("", views::save)));
        Menu rename = new Menu(words.say("list.view.rename"));
        Menu remove = new Menu(words.say("list.view.remove"));
        for (SavedView view : views.named()) {
            rename.getItems()
                    .add(item(view.name(), () -> name(view.name(), as -> views.rename(view, as))));
            remove.getItems().add(item(view.name(), () -> remove(view)));
        }
        rename.setDisable(rename.getItems().isEmpty());
        remove.setDisable(remove.getItems().isEmpty());
        items.add(rename);
        items.add(remove);
    }

    private static MenuItem item(String word, Runnable act) {
        MenuItem item = new MenuItem(word);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> act.run());
        return item;
    }

    private void name(String before, Consumer<String> keep) {
        TextField field = new TextField(before);
        field.getStyleClass().add("view-name");
        field.setPrefColumnCount(24);
        field.promptTextProperty().bind(words.live("list.view.name"));
        Label label = new Label();
        label.textProperty().bind(words.live("list.view.name"));
        label.setLabelFor(field);
        Button done =
                Buttons.plain(
                        words.live("list.view.keep"),
                        () -> {
                            keep.accept(field.getText().strip());
                            close();
                        });
        done.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !views.mayBeCalled(field.getText().strip(), before),
                                field.textProperty()));
        Label taken = new Label();
        taken.getStyleClass().add("muted");
        taken.textProperty().bind(words.live("list.view.taken"));
        taken.visibleProperty()
                .bind(done.disabledProperty().and(field.textProperty().isNotEmpty()));
        taken.managedProperty().bind(taken.visibleProperty());
        field.setOnAction(event -> done.fire());
        field.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        close();
                        event.consume();
                    }
                });
        row.getChildren()
                .setAll(
                        label,
                        field,
                        done,
                        Buttons.plain(words.live("list.view.cancel"), this::close),
                        taken);
        field.requestFocus();
        field.selectAll();
    }

    private void remove(SavedView view) {
        views.remove(view);
        Label said = new Label();
        said.textProperty().bind(words.live("list.view.removed", view.name()));
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.SOMETIMES);
        Button back =
                Buttons.plain(
                        words.live("list.view.back"),
                        () -> {
                            views.putBack(view);
                            close();
                        });
        row.getChildren()
                .setAll(
                        said,
                        back,
                        Buttons.iconOnly(words.live("list.close"), Icon.X, this::close));
        back.requestFocus();
    }

    private void close() {
        @Nullable Node focus = row.getScene() == null ? null : row.getScene().getFocusOwner();
        boolean here = focus != null && focus.getParent() == row;
        row.getChildren().clear();
        if (here) {
            button.requestFocus();
        }
    }
}
