package ca.aval.app.ui;

import ca.aval.kit.Fields;
import ca.aval.kit.WizardStep;
import ca.aval.kit.Words;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import java.util.function.Consumer;

/** A step of the first opening made of fields. */
final class FormStep implements WizardStep {
    private final Words words;
    private final String name;
    private final Node content;
    private final Fields fields;
    private final Consumer<Runnable> complete;

    /**
     * @param name the beginning of the keys of its words
     * @param complete does what the button says, then calls what it is given
     */
    FormStep(Words words, String name, Node content, Fields fields, Consumer<Runnable> complete) {
        this.words = words;
        this.name = name;
        this.content = content;
        this.fields = fields;
        this.complete = complete;
    }

    @Override
    public ObservableValue<String> title() {
        return words.live(name + ".title");
    }

    @Override
    public ObservableValue<String> purpose() {
        return words.live(name + ".purpose");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public ObservableValue<String> verb() {
        return words.live(name + ".verb");
    }

    @Override
    public ObservableValue<Boolean> ready() {
        return new ReadOnlyBooleanWrapper(true);
    }

    @Override
    public void shown() {
        // a page that scrolls holds its fields only once it was dressed
        content.applyCss();
        fields.focusFirst();
    }

    @Override
    public void complete(Runnable next) {
        complete.accept(next);
        fields.focusWrong();
    }
}
