package ca.aval.kit;

import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/** The list under a picker: it follows what is typed while the keyboard stays in the field. */
final class ChoiceDropDown<T> {
    private static final int MOST = 50;
    private static final int IN_SIGHT = 8;
    private static final double ROW = 2.2;

    private final TextField editor;
    private final ObservableList<Choice<T>> choices;
    private final Consumer<Choice<T>> choose;
    private final ListView<Choice<T>> list = new ListView<>();
    private final DropDown dropDown;

    ChoiceDropDown(
            Words words,
            TextField editor,
            Region owner,
            ObservableList<Choice<T>> choices,
            Consumer<Choice<T>> choose) {
        this.editor = editor;
        this.choices = choices;
        this.choose = choose;
        dropDown = new DropDown(owner).wide();
        list.getStyleClass().add("choice-list");
        list.setFocusTraversable(false);
        list.accessibleTextProperty().bind(words.live("picker.list"));
        list.setCellFactory(view -> new Row<>());
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> takeHighlighted());
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    /** Shows what answers to the typed text; a lone answer is highlighted, a twin never is. */
    void follow() {
        List<Choice<T>> found = ChoiceSearch.find(choices, editor.getText(), MOST);
        if (found.isEmpty()) {
            dropDown.hide();
            return;
        }
        list.getItems().setAll(found);
        list.getSelectionModel().clearSelection();
        if (found.size() == 1) {
            list.getSelectionModel().select(0);
        }
        double size = editor.getFont().getSize();
        list.setPrefHeight(Math.min(found.size(), IN_SIGHT) * ROW * size + 4);
        dropDown.show(list);
    }

    void hide() {
        dropDown.hide();
    }

    boolean showing() {
        return dropDown.showing();
    }

    private void keys(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> {
                if (!takeHighlighted()) {
                    return;
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        if (!dropDown.showing()) {
            follow();
            return;
        }
        int last = list.getItems().size() - 1;
        int now = list.getSelectionModel().getSelectedIndex();
        int next = now < 0 ? (by > 0 ? 0 : last) : Math.clamp(now + by, 0, last);
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - IN_SIGHT + 1));
    }

    private boolean takeHighlighted() {
        Choice<T> highlighted = list.getSelectionModel().getSelectedItem();
        if (!dropDown.showing() || highlighted == null) {
            return false;
        }
        dropDown.hide();
        choose.accept(highlighted);
        return true;
    }

    /** A choice with what tells it apart. */
    private static final class Row<T> extends ListCell<Choice<T>> {
        private final Label name = new Label();
        private final Label apart = new Label();
        private final HBox line = new HBox(name, Panel.spacer(), apart);

        Row() {
            line.getStyleClass().add("choice-line");
            apart.getStyleClass().add("hint");
            apart.setMinWidth(Region.USE_PREF_SIZE);
            name.setMinWidth(0);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Choice<T> item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            name.setText(item.name());
            apart.setText(item.apart());
            setGraphic(line);
            setAccessibleText(item.name() + ", " + item.apart());
        }
    }
}
