package ca.aval.app.ui;

import ca.aval.kit.FormField;
import ca.aval.kit.Note;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;

import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The fields of one step: each says beneath it what is wrong, and all of it is summed up. */
final class Fields {
    private final Words words;
    private final StepAnswers answers;
    private final Map<Answer, Control> controls = new LinkedHashMap<>();

    Fields(Words words, StepAnswers answers) {
        this.words = words;
        this.answers = answers;
    }

    FormField<TextField> text(String label, Answer answer) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(answer.text());
        return labelled(label, answer, field);
    }

    FormField<PasswordEntry> password(String label, Answer answer) {
        return labelled(label, answer, new PasswordEntry(words, answer.text()));
    }

    <C extends Control> FormField<C> labelled(String label, Answer answer, C control) {
        controls.put(answer, control);
        return new FormField<>(words.live(label), control).error(sentence(answer.error()));
    }

    /**
     * @param name the word of a choice, in the language of the moment
     */
    <T> FormField<ComboBox<T>> choice(
            String label, List<T> choices, Property<T> chosen, Function<T, String> name) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(choices);
        box.setConverter(new Named<>(name));
        box.valueProperty().bindBidirectional(chosen);
        words.language().addListener((o, before, now) -> box.setConverter(new Named<>(name)));
        return new FormField<>(words.live(label), box);
    }

    /** The sentence of an error by its key, or nothing. */
    ObservableValue<String> sentence(ObservableValue<String> error) {
        return Bindings.createStringBinding(
                () -> error.getValue().isEmpty() ? "" : words.say(error.getValue()),
                error,
                words.language());
    }

    /** How many answers are to be put right; not there while all are right. */
    Node summary() {
        return new Note(
                        Tone.DANGER,
                        words.live("errors.count", answers.wrong()),
                        words.live("errors.where"))
                .when(answers.wrong().greaterThan(0));
    }

    /** Puts the keyboard where the first wrong answer is. */
    void focusWrong() {
        controls.entrySet().stream()
                .filter(entry -> entry.getKey().isWrong())
                .findFirst()
                .ifPresent(entry -> entry.getValue().requestFocus());
    }

    /** Puts the keyboard in the first field. */
    void focusFirst() {
        controls.values().stream().findFirst().ifPresent(Node::requestFocus);
    }

    private static final class Named<T> extends StringConverter<T> {
        private final Function<T, String> name;

        Named(Function<T, String> name) {
            this.name = name;
        }

        @Override
        public String toString(T value) {
            return name.apply(value);
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException("the list is not typed in");
        }
    }
}
