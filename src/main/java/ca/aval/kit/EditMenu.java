package ca.aval.kit;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;

import org.jspecify.annotations.Nullable;

/**
 * The menu of every text field: cut, copy, paste. The toolkit has its own, but words it once, in
 * the language of the moment when the field was made.
 */
final class EditMenu {
    private final Words words;

    /**
     * @param words the words of the kit
     */
    EditMenu(Words words) {
        this.words = words;
    }

    /** Answers wherever a menu is asked for in a text field of that scene. */
    void serve(Scene scene) {
        scene.addEventFilter(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                event -> {
                    TextInputControl field = field(event.getTarget());
                    if (field != null && field.getContextMenu() == null && !field.isDisabled()) {
                        field.requestFocus();
                        menu(field).show(field, event.getScreenX(), event.getScreenY());
                        event.consume();
                    }
                });
    }

    private static @Nullable TextInputControl field(Object target) {
        for (Node node = target instanceof Node hit ? hit : null;
                node != null;
                node = node.getParent()) {
            if (node instanceof TextInputControl field) {
                return field;
            }
        }
        return null;
    }

    private ContextMenu menu(TextInputControl field) {
        boolean fixed = !field.isEditable();
        boolean none = field.getSelection().getLength() == 0;
        boolean secret = field instanceof PasswordField;
        boolean empty = field.getLength() == 0;
        return new ContextMenu(
                item("edit.undo", field::undo, fixed || !field.isUndoable()),
                item("edit.redo", field::redo, fixed || !field.isRedoable()),
                new SeparatorMenuItem(),
                item("edit.cut", field::cut, fixed || none || secret),
                item("edit.copy", field::copy, none || secret),
                item(
                        "edit.paste",
                        field::paste,
                        fixed || !Clipboard.getSystemClipboard().hasString()),
                item("edit.delete", () -> field.replaceSelection(""), fixed || none),
                new SeparatorMenuItem(),
                item("edit.select-all", field::selectAll, empty));
    }

    private MenuItem item(String key, Runnable act, boolean blocked) {
        MenuItem item = new MenuItem(words.say(key));
        item.setOnAction(event -> act.run());
        item.setDisable(blocked);
        return item;
    }
}
