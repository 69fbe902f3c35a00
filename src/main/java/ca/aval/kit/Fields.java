package ca.aval.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The fields of one form: each says beneath it what is wrong, and all of it is summed up. */
public final class Fields {
    private final Words words;
    private final Words kit;
    private final Answers answers;
    private final Map<Answer, Control> controls = new LinkedHashMap<>();

    /**
     * @param words the words of the labels and of what is wrong
     * @param kit the words of the kit
     */
    public Fields(Words words, Words kit, Answers answers) {
        this.words = words;
        this.kit = kit;
        this.answers = answers;
    }

    /** A line of text. */
    public FormField<TextField> text(String label, Answer answer) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(answer.text());
        return labelled(label, answer, field);
    }

    /** Any other control, under its label and above what is wrong with its answer. */
    public <C extends Control> FormField<C> labelled(String label, Answer answer, C control) {
        return labelled(words, label, answer, control);
    }

    /**
     * The same for an answer that another feature words.
     *
     * @param own the words of its label and of what is wrong
     */
    public <C extends Control> FormField<C> labelled(
            Words own, String label, Answer answer, C control) {
        controls.put(answer, control);
        return new FormField<>(own.live(label), control).error(sentence(own, answer.error()));
    }

    /**
     * @param name the word of a choice, in the language of the moment
     */
    public <T> FormField<ComboBox<T>> choice(
            String label, List<T> choices, Property<T> chosen, Function<T, String> name) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(choices);
        box.setConverter(new Named<>(name));
        box.valueProperty().bindBidirectional(chosen);
        words.language().addListener((o, before, now) -> box.setConverter(new Named<>(name)));
        return new FormField<>(words.live(label), box);
    }

    /** The sentence of an error by its key, or nothing. */
    public ObservableValue<String> sentence(ObservableValue<String> error) {
        return sentence(words, error);
    }

    private static ObservableValue<String> sentence(Words own, ObservableValue<String> error) {
        return Bindings.createStringBinding(
                () -> error.getValue().isEmpty() ? "" : own.say(error.getValue()),
                error,
                own.language());
    }

    /** How many answers are to be put right; not there while all are right. */
    public Node summary() {
        return new Note(
                        Tone.DANGER,
                        kit.live("errors.count", answers.wrong()),
                        kit.live("errors.where"))
                .when(answers.wrong().greaterThan(0));
    }

    /** Puts the keyboard where the first wrong answer is. */
    public void focusWrong() {
        controls.entrySet().stream()
                .filter(entry -> entry.getKey().isWrong())
                .findFirst()
                .ifPresent(entry -> entry.getValue().requestFocus());
    }

    /** Puts the keyboard in the first field. */
    public void focusFirst() {
        controls.values().stream().findFirst().ifPresent(Node::requestFocus);
    }
}
