package ca.aval.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;

import org.controlsfx.control.SegmentedButton;

import java.util.List;
import java.util.function.Consumer;

/** A choice among a few, all in sight, with a check mark on the chosen one. */
public final class Segmented<T> extends SegmentedButton {
    /** One of the choices and its word. */
    public record Choice<T>(T value, ObservableValue<String> word) {}

    /**
     * @param name what is chosen, for screen readers
     * @param chosen the choice of the moment; shown, never changed here
     * @param choose called with the choice the person makes
     */
    public Segmented(
            ObservableValue<String> name,
            List<Choice<T>> choices,
            ObservableValue<T> chosen,
            Consumer<T> choose) {
        accessibleTextProperty().bind(name);
        setMinWidth(USE_PREF_SIZE);
        for (Choice<T> choice : choices) {
            ToggleButton button = new ToggleButton();
            button.textProperty().bind(choice.word());
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(
                    event -> {
                        choose.accept(choice.value());
                        show(button, choice.value().equals(chosen.getValue()));
                    });
            chosen.subscribe(value -> show(button, choice.value().equals(value)));
            getButtons().add(button);
        }
    }

    private static void show(ToggleButton button, boolean chosen) {
        button.setSelected(chosen);
        button.setGraphic(chosen ? Icons.of(Icon.CHECK) : null);
    }
}
