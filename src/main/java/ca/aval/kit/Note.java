package ca.aval.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A message in its place: a tint, a sign, bold first words, the rest, and perhaps an act. */
public final class Note extends HBox {
    /** A message in plain words, without a stressed beginning. */
    public Note(Tone tone, ObservableValue<String> words) {
        this(tone, new ReadOnlyStringWrapper(""), words);
    }

    /**
     * @param firstWords in stronger letters
     * @param acts what can be done about it
     */
    public Note(
            Tone tone,
            ObservableValue<String> firstWords,
            ObservableValue<String> rest,
            Node... acts) {
        getStyleClass().addAll("note", tone.styleClass());
        Text strong = new Text();
        strong.getStyleClass().add("strong");
        strong.textProperty().bind(firstWords);
        Text plain = new Text();
        plain.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> (strong.getText().isEmpty() ? "" : " ") + rest.getValue(),
                                strong.textProperty(),
                                rest));
        TextFlow flow = new TextFlow(strong, plain);
        flow.setMinWidth(0);
        HBox.setHgrow(flow, Priority.ALWAYS);
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(Bindings.concat(strong.textProperty(), plain.textProperty()));
        getChildren().addAll(Icons.of(sign(tone)), flow);
        getChildren().addAll(acts);
    }

    private static Icon sign(Tone tone) {
        return switch (tone) {
            case OK -> Icon.CHECK_CIRCLE_FILL;
            case ATTENTION -> Icon.EXCLAMATION_DIAMOND_FILL;
            case DANGER -> Icon.X_OCTAGON_FILL;
            case ACCENT, NEUTRAL -> Icon.INFO_CIRCLE_FILL;
        };
    }

    /** Shows the note only while that is so, and leaves no gap otherwise. */
    public Note when(ObservableValue<Boolean> shown) {
        visibleProperty().bind(shown);
        managedProperty().bind(shown);
        return this;
    }
}
