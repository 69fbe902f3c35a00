package ca.aval.kit;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TextField;

import java.util.function.Consumer;

/**
 * A field for a code, typed or from a hand scanner, or for a name: while a name is typed, those who
 * bear one like it are offered under the field. Where two bear the same name, one is chosen in the
 * list and never by the name alone.
 */
public final class FindField<T> extends TextField {
    private final ObservableList<Choice<T>> choices = FXCollections.observableArrayList();
    private final ChoiceDropDown<T> list;

    /**
     * @param words the words of the kit
     * @param take is given what was chosen in the list
     */
    public FindField(Words words, Consumer<T> take) {
        getStyleClass().add("find-field");
        list = new ChoiceDropDown<>(words, this, this, choices, c -> take.accept(c.value()));
        textProperty().addListener((o, before, typed) -> follow(typed == null ? "" : typed));
        focusedProperty().addListener((o, before, focused) -> follow(""));
    }

    /** Who can be found by name. */
    public ObservableList<Choice<T>> choices() {
        return choices;
    }

    private void follow(String typed) {
        boolean name =
                isFocused()
                        && typed.strip().length() > 1
                        && typed.chars().noneMatch(Character::isDigit);
        if (name) {
            list.follow();
        } else {
            list.hide();
        }
    }
}
