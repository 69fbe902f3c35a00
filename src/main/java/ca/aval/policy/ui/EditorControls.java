package ca.aval.policy.ui;

import ca.aval.kit.Choice;
import ca.aval.kit.FormField;
import ca.aval.kit.IsoDateField;
import ca.aval.kit.LinesField;
import ca.aval.kit.Named;
import ca.aval.kit.TokenPicker;
import ca.aval.kit.Words;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes the field of each kind of value; what is said in it goes into the draft at once. */
final class EditorControls {
    private static final int LINES = 2;
    private static final int LETTERS = 60;

    private final PolicyEditorViewModel model;
    private final Words kit;
    private final Supplier<IsoDateField> days;

    /**
     * @param kit the words of the kit
     * @param days makes a field for a day
     */
    EditorControls(PolicyEditorViewModel model, Words kit, Supplier<IsoDateField> days) {
        this.model = model;
        this.kit = kit;
        this.days = days;
    }

    FormField<?> field(EditorRow.Field row) {
        FormField<?> field =
                switch (row.kind()) {
                    case TYPED -> typed(row);
                    case LONG -> lines(row);
                    case CHOSEN -> chosen(row);
                    case DAY -> day(row);
                    case SEVERAL_CHOSEN -> severalChosen(row);
                    case SEVERAL_TYPED -> severalTyped(row);
                };
        field.setId(row.id());
        return row.hint().isEmpty() ? field : field.hint(said(row.hint()));
    }

    private FormField<TextField> typed(EditorRow.Field row) {
        TextField field = new TextField(model.text(row.id()));
        field.textProperty()
                .addListener(
                        (o, before, now) -> model.set(row.id(), now == null ? "" : now.strip()));
        return labelled(row, field);
    }

    private FormField<LinesField> lines(EditorRow.Field row) {
        String text = model.text(row.id());
        LinesField area = new LinesField(text.length() > LETTERS ? LINES * 2 : LINES);
        area.setText(text);
        area.textProperty()
                .addListener(
                        (o, before, now) -> model.set(row.id(), now == null ? "" : now.strip()));
        return labelled(row, area);
    }

    private FormField<ComboBox<Choice<String>>> chosen(EditorRow.Field row) {
        ComboBox<Choice<String>> box = new ComboBox<>();
        box.getItems().setAll(row.choices());
        box.setConverter(new Named<>(choice -> choice == null ? "" : choice.name()));
        String now = model.text(row.id());
        row.choices().stream()
                .filter(choice -> choice.value().equals(now))
                .findFirst()
                .ifPresent(box::setValue);
        box.valueProperty()
                .addListener(
                        (o, before, chosen) ->
                                model.set(row.id(), chosen == null ? "" : chosen.value()));
        return labelled(row, box);
    }

    private FormField<IsoDateField> day(EditorRow.Field row) {
        IsoDateField field = days.get();
        String now = model.text(row.id());
        if (now.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            field.day().set(LocalDate.parse(now));
        }
        field.day().addListener((o, before, day) -> take(row, field));
        field.error().subscribe(wrong -> take(row, field));
        return labelled(row, field);
    }

    /** What was typed and is no day stays in the draft, so that it is seen as wrong. */
    private void take(EditorRow.Field row, IsoDateField field) {
        LocalDate day = field.day().get();
        boolean refused = !field.error().getValue().isEmpty();
        String typed = field.getText() == null ? "" : field.getText().strip();
        model.set(row.id(), day != null ? day.toString() : refused ? typed : "");
    }

    private FormField<TokenPicker<String>> severalChosen(EditorRow.Field row) {
        TokenPicker<String> picker = new TokenPicker<>(kit);
        picker.choices().setAll(row.choices());
        picker.chosen()
                .setAll(model.texts(row.id()).stream().map(code -> named(row, code)).toList());
        picker.chosen()
                .addListener(
                        (ListChangeListener<Choice<String>>)
                                change ->
                                        model.setAll(
                                                row.id(),
                                                picker.chosen().stream()
                                                        .map(Choice::value)
                                                        .toList()));
        return FormField.tokens(said(row.label()), picker).error(row.error());
    }

    private static Choice<String> named(EditorRow.Field row, String code) {
        return row.choices().stream()
                .filter(choice -> choice.value().equals(code))
                .findFirst()
                .orElseGet(() -> new Choice<>(code, code, ""));
    }

    private FormField<TextField> severalTyped(EditorRow.Field row) {
        TextField field = new TextField(String.join(", ", model.texts(row.id())));
        field.textProperty().addListener((o, before, now) -> model.setAll(row.id(), parts(now)));
        return labelled(row, field);
    }

    private static List<String> parts(String typed) {
        Stream<String> parts = Arrays.stream((typed == null ? "" : typed).split(",", -1));
        return parts.map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    private static <C extends Control> FormField<C> labelled(EditorRow.Field row, C control) {
        return new FormField<>(said(row.label()), control).error(row.error());
    }

    private static ObservableValue<String> said(String text) {
        // an underscore in a text is no Alt key
        return new ReadOnlyStringWrapper(text.replace("_", "__"));
    }
}
