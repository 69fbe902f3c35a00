package ca.aval.kit;

import javafx.beans.value.ObservableValue;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * An act just done that the person may take back.
 *
 * @param done what was done, in the language of the window: “14 pupils moved to group 401”
 * @param undo takes it back, off the screen thread; gives the sentence that says why it could not,
 *     or nothing when it did
 * @param redo does it again, likewise
 */
public record Reversible(
        ObservableValue<String> done,
        Supplier<Optional<ObservableValue<String>>> undo,
        Supplier<Optional<ObservableValue<String>>> redo) {}
