package ca.aval.app.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.Icon;
import ca.aval.kit.Note;
import ca.aval.kit.Tone;
import ca.aval.kit.WizardStep;
import ca.aval.kit.Words;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The last step: the register is made, and its first list of pupils can come in. */
final class ReadyStep implements WizardStep {
    private final FirstRunViewModel model;
    private final Words words;
    private final VBox content;

    ReadyStep(FirstRunViewModel model, Words words) {
        this.model = model;
        this.words = words;
        content =
                new VBox(
                        new Note(Tone.OK, words.live("ready.made"), words.live("ready.made.rest")));
        content.getStyleClass().add("form");
        if (model.hasImport()) {
            offerImport();
        }
    }

    private void offerImport() {
        Label explanation = new Label();
        explanation.setWrapText(true);
        explanation.textProperty().bind(words.live("ready.list"));
        content.getChildren()
                .addAll(
                        explanation,
                        Buttons.plain(
                                words.live("ready.later"),
                                Icon.CLOCK,
                                () -> model.enter(Door.Start.HOME)));
    }

    @Override
    public ObservableValue<String> title() {
        return words.live(model.hasImport() ? "ready.title" : "ready.done");
    }

    @Override
    public ObservableValue<String> purpose() {
        return words.live("ready.purpose");
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public ObservableValue<String> verb() {
        return words.live(model.hasImport() ? "ready.verb" : "ready.open");
    }

    @Override
    public ObservableValue<Boolean> ready() {
        return new ReadOnlyBooleanWrapper(true);
    }

    /** The answers are in the register now; they are changed there. */
    @Override
    public boolean mayGoBack() {
        return false;
    }

    @Override
    public void complete(Runnable next) {
        model.enter(Door.Start.IMPORT);
    }
}
