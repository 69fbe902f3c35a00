package ca.aval.backup.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.FormField;
import ca.aval.kit.Icon;
import ca.aval.kit.Note;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.shell.FileChoice;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The fields with which a backup is taken back, and what came of it. */
public final class RestoreForm extends VBox {
    private final RestoreViewModel model;
    private final Words words;
    private final TextField file = new TextField();

    /**
     * @param words those of backups
     * @param open goes on with the register that is in place; null when there is nothing to go on
     *     with
     */
    public RestoreForm(
            RestoreViewModel model, Words words, FileChoice files, @Nullable Runnable open) {
        this.model = model;
        this.words = words;
        getStyleClass().add("form");
        getChildren()
                .addAll(
                        new Note(Tone.DANGER, model.refusal())
                                .when(Bindings.isNotEmpty(model.refusal())),
                        asking(files),
                        new Note(Tone.OK, model.said()).when(at(RestoreViewModel.Step.CHECKED)),
                        new Note(Tone.ATTENTION, model.more())
                                .when(
                                        at(RestoreViewModel.Step.CHECKED)
                                                .and(Bindings.isNotEmpty(model.more()))),
                        choice(),
                        placing(),
                        new Note(Tone.OK, model.said()).when(at(RestoreViewModel.Step.DONE)));
        if (open != null) {
            Button go = Buttons.primary(words.live("restore.open"), Icon.UNLOCK, open);
            shown(go, at(RestoreViewModel.Step.DONE));
            getChildren().add(go);
        }
    }

    /** Puts the keyboard in the first field. */
    public void focus() {
        file.requestFocus();
    }

    private Node asking(FileChoice files) {
        VBox fields =
                new VBox(
                        chosen(
                                "restore.file",
                                file,
                                model.file(),
                                () ->
                                        files.toRead(
                                                words.say("restore.file.choose"),
                                                words.say("restore.file.kind"),
                                                List.of("*.aval-backup"))));
        if (!model.isFolderFixed()) {
            fields.getChildren()
                    .add(
                            chosen(
                                    "restore.folder",
                                    new TextField(),
                                    model.folder(),
                                    () -> files.folder(words.say("restore.folder.choose"))));
        }
        Button check = Buttons.primary(words.live("restore.check"), Icon.PATCH_CHECK, model::check);
        check.setDefaultButton(true);
        check.disableProperty().bind(model.mayCheck().not());
        fields.getChildren().addAll(new UnlockerFields(model.unlocker(), words), check);
        fields.getStyleClass().add("form");
        fields.disableProperty().bind(at(RestoreViewModel.Step.WORKING));
        shown(fields, at(RestoreViewModel.Step.ASKING).or(at(RestoreViewModel.Step.WORKING)));
        return fields;
    }

    private Node chosen(
            String key, TextField field, StringProperty value, Supplier<Optional<Path>> choose) {
        field.textProperty().bindBidirectional(value);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox both =
                new HBox(
                        field,
                        Buttons.plain(
                                words.live(key + ".button"),
                                Icon.FOLDER2_OPEN,
                                () -> choose.get().ifPresent(p -> value.set(p.toString()))));
        both.getStyleClass().add("row");
        return new FormField<>(words.live(key), both, field);
    }

    private Node choice() {
        Button all = Buttons.primary(model.main(), Icon.DOWNLOAD, () -> model.finish(true));
        Button less = Buttons.plain(model.leaveOut(), Icon.DOWNLOAD, () -> model.finish(false));
        shown(less, Bindings.isNotEmpty(model.leaveOut()));
        Button cancel = Buttons.flat(words.live("restore.cancel"), Icon.X, model::cancel);
        VBox choice = new VBox(all, less, cancel);
        choice.getStyleClass().add("form");
        shown(choice, at(RestoreViewModel.Step.CHECKED));
        return choice;
    }

    /** Why one cannot turn back any more. */
    private Node placing() {
        Label sentence = new Label();
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.textProperty().bind(words.live("restore.placing.why"));
        shown(sentence, at(RestoreViewModel.Step.PLACING));
        return sentence;
    }

    private BooleanBinding at(RestoreViewModel.Step step) {
        return model.step().isEqualTo(step);
    }

    private static void shown(Node node, BooleanBinding when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }
}
