package ca.aval.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** One numbered step of a first opening or of an import. */
public interface WizardStep {
    /** The word in the list of steps and at the head of the page. */
    ObservableValue<String> title();

    /** One sentence under the head: what this step is for. */
    ObservableValue<String> purpose();

    Node content();

    /** The verb of the main button while this step is shown. */
    ObservableValue<String> verb();

    /** Whether the main button may be pressed. */
    ObservableValue<Boolean> ready();

    /** Whether one may go back from here; not once something was written for good. */
    default boolean mayGoBack() {
        return true;
    }

    /** Called each time the step comes on screen. */
    default void shown() {}

    /**
     * Does what the main button says, then calls {@code next}; not calling it stays on this step,
     * which then says why.
     */
    default void complete(Runnable next) {
        next.run();
    }
}
