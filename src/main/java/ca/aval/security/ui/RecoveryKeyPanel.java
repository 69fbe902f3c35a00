package ca.aval.security.ui;

import ca.aval.kit.Buttons;
import ca.aval.kit.FormField;
import ca.aval.kit.Icon;
import ca.aval.kit.Note;
import ca.aval.kit.RecoveryKeyEntry;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.shell.FileChoice;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.nio.file.Path;

/** The recovery key in large groups, what can be done with its page, and where it is typed back. */
public final class RecoveryKeyPanel extends VBox {
    private static final int COLUMNS = 4;
    private static final double WIDTH = 640;
    private static final String ENDING = ".pdf";

    private final RecoveryKeyViewModel model;
    private final Words words;
    private final FileChoice files;
    private final GridPane groups = new GridPane();
    private final RecoveryKeyEntry typed;

    /**
     * @param words those of the accounts
     */
    public RecoveryKeyPanel(RecoveryKeyViewModel model, Words words, FileChoice files) {
        this.model = model;
        this.words = words;
        this.files = files;
        getStyleClass().add("form");
        setPrefWidth(WIDTH);
        groups.getStyleClass().add("recovery-groups");
        model.groups().addListener((ListChangeListener<String>) change -> draw());
        draw();
        typed = new RecoveryKeyEntry(model.typed(), 2);
        VBox shown = new VBox(line("recovery.once"), groups, acts());
        shown.getStyleClass().add("form");
        shown.visibleProperty().bind(Bindings.isNotEmpty(model.groups()));
        shown.managedProperty().bind(shown.visibleProperty());
        Note told = new Note(Tone.NEUTRAL, model.told()).when(Bindings.isNotEmpty(model.told()));
        getChildren()
                .addAll(
                        shown,
                        told,
                        new FormField<>(words.live("recovery.typed"), typed)
                                .hint(words.live("recovery.typed.hint"))
                                .error(model.error()));
    }

    /** Puts the keyboard where the key is typed back. */
    public void focus() {
        typed.requestFocus();
    }

    private Node acts() {
        HBox acts =
                new HBox(
                        Buttons.plain(words.live("recovery.print"), Icon.PRINTER, model::print),
                        Buttons.flat(words.live("recovery.save"), Icon.SAVE, this::save));
        acts.getStyleClass().add("row");
        return acts;
    }

    private void save() {
        files.toWrite(words.say("recovery.page"), "PDF", "*" + ENDING, model.fileName() + ENDING)
                .map(RecoveryKeyPanel::whole)
                .ifPresent(model::save);
    }

    private static Path whole(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        return name.endsWith(ENDING) ? chosen : chosen.resolveSibling(name + ENDING);
    }

    private Label line(String key) {
        Label line = new Label();
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.textProperty().bind(words.live(key));
        return line;
    }

    private void draw() {
        groups.getChildren().clear();
        for (int i = 0; i < model.groups().size(); i++) {
            Label number = new Label(String.valueOf(i + 1));
            number.getStyleClass().add("hint");
            Label group = new Label(model.groups().get(i));
            group.getStyleClass().add("recovery-group");
            HBox cell = new HBox(number, group);
            cell.getStyleClass().add("recovery-cell");
            groups.add(cell, i % COLUMNS, i / COLUMNS);
        }
    }
}
