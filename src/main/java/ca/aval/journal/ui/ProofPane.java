package ca.aval.journal.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.FormField;
import ca.aval.kit.Icon;
import ca.aval.kit.Note;
import ca.aval.kit.Panel;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Where the twelve signs of a printed page are typed, and told from when it is. */
final class ProofPane {
    private final ProofViewModel model;
    private final Panel panel;

    ProofPane(ProofViewModel model, Words words) {
        this.model = model;
        TextField signs = new TextField();
        signs.promptTextProperty().bind(words.live("find.prompt"));
        signs.textProperty().bindBidirectional(model.typed());
        signs.setOnAction(event -> model.find());
        Button find = Buttons.plain(words.live("find.do"), Icon.SEARCH, model::find);
        find.disableProperty().bind(Bindings.isEmpty(model.typed()));
        VBox form =
                new VBox(
                        new FormField<>(words.live("find.label"), signs),
                        find,
                        note(Tone.OK, model.found()),
                        note(Tone.ATTENTION, model.missing()));
        form.getStyleClass().add("form");
        panel = new Panel(words.live("find.title")).padded(form);
    }

    Panel panel() {
        return panel;
    }

    /** What came out of checking the register, under the head of the page. */
    Note[] verdict() {
        return new Note[] {note(Tone.OK, model.sound()), note(Tone.DANGER, model.broken())};
    }

    private static Note note(Tone tone, ObservableStringValue sentence) {
        return new Note(tone, sentence).when(Bindings.isNotEmpty(sentence));
    }
}
