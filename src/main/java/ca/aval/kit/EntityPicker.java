package ca.aval.kit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;

import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;

/**
 * Picks one person or thing among many by typing; where two bear the same name, it is chosen in the
 * list, beside what tells them apart, and never by the name alone.
 */
public final class EntityPicker<T> extends CustomTextField {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Words words;
    private final ObservableList<Choice<T>> choices = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable T> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ChoiceDropDown<T> list;
    private boolean writing;

    /**
     * @param words the words of the kit
     */
    public EntityPicker(Words words) {
        this.words = words;
        getStyleClass().add("entity-picker");
        setRight(Icons.of(Icon.CHEVRON_DOWN));
        list = new ChoiceDropDown<>(words, this, this, choices, this::take);
        textProperty().addListener((o, before, typed) -> typed());
        focusedProperty()
                .addListener(
                        (o, before, focused) -> {
                            if (!focused) {
                                list.hide();
                                settle();
                            }
                        });
        chosen.subscribe(this::show);
        choices.subscribe(() -> show(chosen.get()));
        error.subscribe(wrong -> pseudoClassStateChanged(INVALID, !wrong.isEmpty()));
    }

    /** What can be picked, in the order in which it is offered. */
    public ObservableList<Choice<T>> choices() {
        return choices;
    }

    /** What is picked; null while nothing is. */
    public ObjectProperty<@Nullable T> chosen() {
        return chosen;
    }

    /** Why what was typed picks nothing; empty while all is well. */
    public ObservableValue<String> error() {
        return error.getReadOnlyProperty();
    }

    private void typed() {
        if (writing) {
            return;
        }
        error.set("");
        writing = true;
        chosen.set(null);
        writing = false;
        list.follow();
    }

    private void take(Choice<T> choice) {
        chosen.set(choice.value());
    }

    /** The field is left: a text that means one choice picks it, any other is said to be wrong. */
    private void settle() {
        String typed = getText() == null ? "" : getText();
        if (typed.isBlank() || chosen.get() != null) {
            return;
        }
        Optional<Choice<T>> only = ChoiceSearch.only(choices, typed);
        only.ifPresent(this::take);
        if (only.isEmpty()) {
            boolean several = !ChoiceSearch.find(choices, typed, 1).isEmpty();
            error.set(words.say(several ? "picker.several" : "picker.none", typed.strip()));
        }
    }

    private void show(@Nullable T value) {
        if (writing || value == null && getText() != null && !error.get().isEmpty()) {
            return;
        }
        writing = true;
        setText(
                choices.stream()
                        .filter(choice -> Objects.equals(choice.value(), value))
                        .findFirst()
                        .map(Choice::name)
                        .orElse(""));
        setTooltip(null);
        end();
        error.set("");
        writing = false;
    }
}
