package ca.aval.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;

/** A state in a line of text or as a tinted chip: a sign and its word. */
public final class StateLabel extends Label {
    private @Nullable String tone;

    public StateLabel() {
        getStyleClass().add("state");
    }

    /** The chip form of a state that changes. */
    public static StateLabel chip(ObservableValue<? extends @Nullable State> state) {
        StateLabel label = new StateLabel();
        label.getStyleClass().add("chip");
        label.show(state.getValue());
        state.subscribe(label::show);
        return label;
    }

    /** Shows that state, or nothing. */
    public void show(@Nullable State state) {
        if (tone != null) {
            getStyleClass().remove(tone);
        }
        if (state == null) {
            tone = null;
            setText("");
            setGraphic(null);
            return;
        }
        tone = state.mark().tone().styleClass();
        getStyleClass().add(tone);
        setText(state.word());
        setGraphic(Icons.of(state.mark().icon()));
    }
}
