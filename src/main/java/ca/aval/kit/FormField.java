package ca.aval.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/**
 * One field of a form: its label above, a hint, and the error beneath it with its sign. The label
 * names the field for screen readers; an underscore in it marks the Alt key.
 */
public final class FormField<C extends Region> extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final C control;
    private final Node target;
    private final Label name = new Label();
    private final Label hint = new Label();
    private final Label error = new Label();

    public FormField(ObservableValue<String> label, C control) {
        this(label, control, control);
    }

    /**
     * @param target what is typed in, where the field is made of several parts
     */
    public FormField(ObservableValue<String> label, C control, Node target) {
        this.control = control;
        this.target = target;
        getStyleClass().add("form-field");
        name.getStyleClass().add("field-label");
        name.textProperty().bind(label);
        name.setMnemonicParsing(true);
        name.setLabelFor(target);
        if (control instanceof Spinner<?> spinner) {
            // the keyboard is in its inner field, which the label does not reach
            spinner.getEditor().accessibleTextProperty().bind(label.map(Words::withoutAltKey));
        }
        control.setMaxWidth(Double.MAX_VALUE);
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        error.getStyleClass().addAll("error");
        error.setGraphic(Icons.of(Icon.EXCLAMATION_CIRCLE_FILL));
        error.setWrapText(true);
        error.setMinHeight(USE_PREF_SIZE);
        present(hint);
        present(error);
        target.accessibleHelpProperty().bind(help());
        getChildren().addAll(name, control, hint, error);
    }

    /** A date with its own error. */
    public static FormField<IsoDateField> date(ObservableValue<String> label, IsoDateField field) {
        return new FormField<>(label, field).error(field.error());
    }

    /** One entity with its own error. */
    public static <T> FormField<EntityPicker<T>> entity(
            ObservableValue<String> label, EntityPicker<T> picker) {
        return new FormField<>(label, picker).error(picker.error());
    }

    /** Several entities with their own error. */
    public static <T> FormField<TokenPicker<T>> tokens(
            ObservableValue<String> label, TokenPicker<T> picker) {
        return new FormField<>(label, picker, picker.editor()).error(picker.error());
    }

    /** A line that says how to fill the field. */
    public FormField<C> hint(ObservableValue<String> text) {
        hint.textProperty().bind(text);
        return this;
    }

    /** What is wrong, in words with an example; nothing or an empty text while all is well. */
    public FormField<C> error(ObservableValue<? extends @Nullable String> text) {
        error.textProperty().bind(text);
        error.textProperty()
                .addListener((o, before, now) -> control.pseudoClassStateChanged(INVALID, wrong()));
        control.pseudoClassStateChanged(INVALID, wrong());
        return this;
    }

    public C control() {
        return control;
    }

    /** The label as it is read, without the sign of its Alt key. */
    String title() {
        return Words.withoutAltKey(name.getText());
    }

    /** What is wrong; empty while all is well. */
    ObservableValue<String> problem() {
        return error.textProperty().map(text -> text).orElse("");
    }

    /** Leads the person to where the field is mended. */
    void lead() {
        target.requestFocus();
    }

    private boolean wrong() {
        return error.getText() != null && !error.getText().isEmpty();
    }

    private StringBinding help() {
        return Bindings.createStringBinding(
                () -> wrong() ? error.getText() : hint.getText(),
                error.textProperty(),
                hint.textProperty());
    }

    private static void present(Label label) {
        label.visibleProperty().bind(Bindings.isNotEmpty(label.textProperty()));
        label.managedProperty().bind(label.visibleProperty());
    }

    /** Puts a node beneath the field, such as a warning or a meter. */
    public FormField<C> below(Node node) {
        getChildren().add(node);
        return this;
    }
}
