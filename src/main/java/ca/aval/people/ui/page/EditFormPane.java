package ca.aval.people.ui.page;

import ca.aval.kit.Buttons;
import ca.aval.kit.FormField;
import ca.aval.kit.Icon;
import ca.aval.kit.IsoDateField;
import ca.aval.kit.Note;
import ca.aval.kit.Panel;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/** The open form beside a record: Enter or Ctrl+S keeps, Escape closes. */
final class EditFormPane {
    private final Words words;
    private final Supplier<IsoDateField> dates;
    private final Runnable keep;
    private final Runnable cancel;
    private @Nullable Node first;

    EditFormPane(Words words, Supplier<IsoDateField> dates, Runnable keep, Runnable cancel) {
        this.words = words;
        this.dates = dates;
        this.keep = keep;
        this.cancel = cancel;
    }

    Panel of(EditForm<?> form) {
        VBox fields = new VBox();
        fields.getStyleClass().addAll("form", "record-form");
        first = null;
        Note refused = new Note(Tone.DANGER, form.error());
        refused.when(
                Bindings.createBooleanBinding(
                        () -> !form.error().getValue().isEmpty(), form.error()));
        fields.getChildren().add(refused);
        form.fields().forEach(field -> fields.getChildren().add(node(field)));
        ScrollPane scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("record-scroll");
        Button main = Buttons.primary(form.doVerb(), Icon.SAVE, keep);
        main.disableProperty().bind(form.ready().not());
        main.setDefaultButton(true);
        Panel panel =
                new Panel(form.title())
                        .filled(scroll)
                        .foot(main, Buttons.plain(words.live("form.cancel"), cancel));
        panel.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        cancel.run();
                        event.consume();
                    }
                });
        if (first == null) {
            first = main;
        }
        return panel;
    }

    /** Puts the keyboard in the first field. */
    void takeFocus() {
        if (first != null) {
            first.requestFocus();
        }
    }

    private Node node(EditField field) {
        return switch (field) {
            case EditField.Line line -> {
                TextField text = new TextField();
                text.textProperty().bindBidirectional(line.value());
                remember(text);
                yield new FormField<>(label(line), text);
            }
            case EditField.Day day -> {
                IsoDateField date = dates.get();
                date.day().bindBidirectional(day.value());
                remember(date);
                yield FormField.date(label(day), date);
            }
            case EditField.Pick pick -> {
                ComboBox<EditField.Option> box = box(pick);
                remember(box);
                yield new FormField<>(label(pick), box);
            }
        };
    }

    private ObservableValue<String> label(EditField field) {
        return field.required() ? words.live("field.required", field.label()) : field.label();
    }

    private void remember(Node control) {
        if (first == null) {
            first = control;
        }
    }

    private static ComboBox<EditField.Option> box(EditField.Pick pick) {
        List<EditField.Option> options = pick.options();
        ComboBox<EditField.Option> box = new ComboBox<>(FXCollections.observableArrayList(options));
        box.setCellFactory(list -> new OptionCell());
        box.setButtonCell(new OptionCell());
        options.stream()
                .filter(option -> option.code().equals(pick.value().get()))
                .findFirst()
                .ifPresent(box::setValue);
        box.valueProperty()
                .subscribe(
                        option -> {
                            if (option != null) {
                                pick.value().set(option.code());
                            }
                        });
        return box;
    }

    /** One choice by its word. */
    private static final class OptionCell extends ListCell<EditField.Option> {
        @Override
        protected void updateItem(EditField.@Nullable Option option, boolean empty) {
            super.updateItem(option, empty);
            textProperty().unbind();
            if (empty || option == null) {
                setText("");
            } else {
                textProperty().bind(option.word());
            }
        }
    }
}
