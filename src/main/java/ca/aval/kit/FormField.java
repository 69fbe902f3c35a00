package ca.aval.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/**
 * One field of a form: its label above, a hint, and the error beneath it with its sign. The label
 * names the field for screen readers; an underscore in it marks the Alt key.
 */
public final class FormField<C extends Control> extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final C control;
    private final Label hint = new Label();
    private final Label error = new Label();

    public FormField(ObservableValue<String> label, C control) {
        this.control = control;
        getStyleClass().add("form-field");
        Label name = new Label();
        name.getStyleClass().add("field-label");
        name.textProperty().bind(label);
        name.setMnemonicParsing(true);
        name.setLabelFor(control);
        control.setMaxWidth(Double.MAX_VALUE);
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        error.getStyleClass().addAll("error");
        error.setGraphic(Icons.of(Icon.EXCLAMATION_CIRCLE_FILL));
        error.setWrapText(true);
        present(hint);
        present(error);
        control.accessibleHelpProperty().bind(help());
        getChildren().addAll(name, control, hint, error);
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
