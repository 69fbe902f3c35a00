package ca.aval.kit;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Picks several people or things by typing; each becomes a token that can be taken out again. */
public final class TokenPicker<T> extends FlowPane {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final PseudoClass WITHIN = PseudoClass.getPseudoClass("typed-in");

    private final Words words;
    private final ObservableList<Choice<T>> choices = FXCollections.observableArrayList();
    private final ObservableList<Choice<T>> offered = FXCollections.observableArrayList();
    private final ObservableList<Choice<T>> chosen = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final TextField editor = new TextField();
    private final ChoiceDropDown<T> list;

    /**
     * @param words the words of the kit
     */
    public TokenPicker(Words words) {
        this.words = words;
        getStyleClass().add("token-field");
        editor.getStyleClass().add("token-editor");
        editor.promptTextProperty().bind(words.live("picker.add"));
        editor.setPrefColumnCount(8);
        list = new ChoiceDropDown<>(words, editor, this, offered, this::take);
        editor.textProperty().addListener((o, before, typed) -> typed(typed));
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        editor.focusedProperty().subscribe(this::focus);
        choices.subscribe(this::offer);
        chosen.subscribe(this::draw);
        error.subscribe(wrong -> pseudoClassStateChanged(INVALID, !wrong.isEmpty()));
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> editor.requestFocus());
        draw();
    }

    /** What can be picked, in the order in which it is offered. */
    public ObservableList<Choice<T>> choices() {
        return choices;
    }

    /** What is picked, in the order of picking; can be set. */
    public ObservableList<Choice<T>> chosen() {
        return chosen;
    }

    /** Why what was typed picks nothing; empty while all is well. */
    public ObservableValue<String> error() {
        return error.getReadOnlyProperty();
    }

    /** Where one types. */
    public TextField editor() {
        return editor;
    }

    private void offer() {
        offered.setAll(choices.stream().filter(choice -> !chosen.contains(choice)).toList());
    }

    private void draw() {
        offer();
        List<Node> parts = new ArrayList<>();
        chosen.forEach(choice -> parts.add(token(choice)));
        parts.add(editor);
        getChildren().setAll(parts);
    }

    private HBox token(Choice<T> choice) {
        Label name = new Label(choice.name());
        Button remove =
                Buttons.iconOnly(
                        words.live("picker.remove", choice.name()),
                        Icon.X,
                        () -> {
                            chosen.remove(choice);
                            editor.requestFocus();
                        });
        HBox token = new HBox(name, remove);
        token.getStyleClass().add("token");
        return token;
    }

    private void typed(String typed) {
        error.set("");
        if (editor.isFocused() && !typed.isEmpty()) {
            list.follow();
        } else {
            list.hide();
        }
    }

    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.BACK_SPACE
                && editor.getText().isEmpty()
                && !chosen.isEmpty()) {
            chosen.removeLast();
            editor.requestFocus();
            event.consume();
        }
    }

    private void take(Choice<T> choice) {
        editor.clear();
        chosen.add(choice);
        editor.requestFocus();
    }

    private void focus(boolean focused) {
        pseudoClassStateChanged(WITHIN, focused);
        String typed = editor.getText();
        // redrawing the tokens takes the keyboard away for a moment only
        if (focused || typed == null || typed.isBlank()) {
            return;
        }
        list.hide();
        Optional<Choice<T>> only = ChoiceSearch.only(offered, typed);
        if (only.isPresent()) {
            editor.clear();
            chosen.add(only.get());
        } else {
            boolean several = !ChoiceSearch.find(offered, typed, 1).isEmpty();
            error.set(words.say(several ? "picker.several" : "picker.none", typed.strip()));
        }
    }
}
