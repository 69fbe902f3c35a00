package ca.aval.consent.ui.check;

import ca.aval.kit.Choice;
import ca.aval.kit.FormField;
import ca.aval.kit.Named;
import ca.aval.kit.Words;
import ca.aval.shell.Dialogs;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Asks for a list of names, and for each line that is not clear who is meant. */
final class NamesPane {
    private static final int ROWS = 8;
    private static final double WIDTH = 520;
    private static final double HEIGHT = 180;

    private final NamesViewModel model;
    private final Words words;
    private final VBox unclear = new VBox();
    private final VBox form;

    NamesPane(NamesViewModel model, Words words) {
        this.model = model;
        this.words = words;
        TextArea text = new TextArea();
        text.setPrefRowCount(ROWS);
        text.textProperty().bindBidirectional(model.text());
        Label found = new Label();
        found.textProperty().bind(words.live("names.found", model.found()));
        unclear.getStyleClass().add("form");
        ScrollPane scroll = new ScrollPane(unclear);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(HEIGHT);
        scroll.visibleProperty().bind(Bindings.isNotEmpty(model.unclear()));
        scroll.managedProperty().bind(scroll.visibleProperty());
        form =
                new VBox(
                        new FormField<>(words.live("names.field"), text)
                                .hint(words.live("names.hint")),
                        found,
                        scroll);
        form.getStyleClass().add("form");
        form.setPrefWidth(WIDTH);
        model.unclear().addListener(this::changed);
    }

    /** Shows the form; hands over who is meant once the person took them. */
    void ask(Dialogs dialogs, Consumer<List<UUID>> taken) {
        if (dialogs.fill(words.say("names.title"), form, words.say("names.take"), model.ready())) {
            taken.accept(model.chosen());
        }
    }

    private void changed(ListChangeListener.Change<? extends NamesViewModel.Unclear> change) {
        while (change.next()) {
            // a line that was settled is only told again; its field stays
            if (!change.wasUpdated()) {
                draw();
                return;
            }
        }
    }

    private void draw() {
        unclear.getChildren().setAll(model.unclear().stream().map(this::field).toList());
    }

    private FormField<ComboBox<Choice<UUID>>> field(NamesViewModel.Unclear line) {
        ComboBox<Choice<UUID>> box = new ComboBox<>();
        box.setConverter(new Named<>(this::word));
        box.getItems().setAll(line.choices());
        box.getItems()
                .add(new Choice<>(NamesViewModel.Unclear.LEFT_OUT, words.say("names.leave"), ""));
        box.promptTextProperty().bind(words.live("names.choose"));
        box.valueProperty()
                .addListener(
                        (o, before, now) -> line.settled().set(now == null ? null : now.value()));
        String why =
                line.homonyms()
                        ? "names.several"
                        : line.choices().isEmpty() ? "names.nobody" : "names.near";
        return new FormField<>(words.live("names.line", line.typed()), box).hint(words.live(why));
    }

    private String word(@Nullable Choice<UUID> choice) {
        if (choice == null) {
            return "";
        }
        return choice.apart().isEmpty() ? choice.name() : choice.name() + " · " + choice.apart();
    }
}
