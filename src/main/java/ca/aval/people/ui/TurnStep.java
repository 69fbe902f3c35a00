package ca.aval.people.ui;

import ca.aval.kit.WizardStep;
import ca.aval.kit.Words;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import java.util.function.Consumer;

/** One of the steps that turn the year. */
record TurnStep(
        Words words,
        String name,
        Object year,
        Node content,
        ObservableValue<Boolean> ready,
        Consumer<Runnable> act)
        implements WizardStep {
    @Override
    public ObservableValue<String> title() {
        return words.live(name + ".title");
    }

    @Override
    public ObservableValue<String> purpose() {
        return words.live(name + ".purpose", year);
    }

    @Override
    public ObservableValue<String> verb() {
        return words.live(name + ".verb", year);
    }

    @Override
    public void complete(Runnable next) {
        act.accept(next);
    }
}
