package ca.aval.shell;

import ca.aval.kit.Buttons;
import ca.aval.kit.FormField;
import ca.aval.kit.Icon;
import ca.aval.kit.Note;
import ca.aval.kit.Panel;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.platform.settings.EnvelopeOffset;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.function.IntConsumer;

/** The section of the settings where an address is moved into the window of an envelope. */
public final class EnvelopePanel extends VBox {
    /**
     * @param words the words of the shell
     */
    public EnvelopePanel(EnvelopeViewModel model, Words words, FileChoice files) {
        Label why = new Label();
        why.getStyleClass().add("hint");
        why.setWrapText(true);
        why.textProperty().bind(words.live("envelope.hint"));
        HBox offsets =
                new HBox(
                        new FormField<>(
                                words.live("envelope.right"),
                                millimetres(model.right(), model::moveRight)),
                        new FormField<>(
                                words.live("envelope.down"),
                                millimetres(model.down(), model::moveDown)));
        offsets.getStyleClass().add("envelope-offsets");
        HBox acts =
                new HBox(
                        Buttons.plain(words.live("envelope.print"), Icon.PRINTER, model::print),
                        Buttons.flat(
                                words.live("envelope.save"),
                                Icon.SAVE,
                                () ->
                                        files.toWrite(
                                                        words.say("envelope.page"),
                                                        "PDF",
                                                        "*.pdf",
                                                        words.say("envelope.file"))
                                                .ifPresent(model::save)));
        acts.getStyleClass().add("row");
        Note told = new Note(Tone.NEUTRAL, model.told()).when(Bindings.isNotEmpty(model.told()));
        VBox form = new VBox(why, offsets, acts, told);
        form.getStyleClass().add("form");
        getChildren().add(new Panel(words.live("envelope.title")).padded(form));
    }

    private static Spinner<Integer> millimetres(
            ObservableValue<Integer> shown, IntConsumer change) {
        Spinner<Integer> spinner =
                new Spinner<>(-EnvelopeOffset.FARTHEST, EnvelopeOffset.FARTHEST, shown.getValue());
        spinner.setEditable(true);
        spinner.getStyleClass().add("millimetres");
        spinner.valueProperty().addListener((o, before, now) -> change.accept(now));
        return spinner;
    }
}
