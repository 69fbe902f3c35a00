package ca.aval.kit;

import javafx.beans.value.ObservableValue;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * What can be done to the ticked lines of a list.
 *
 * @param verb on its button
 * @param act carries it out without holding the screen, then hands in its report on the screen
 *     thread; hands in none when the person gave up
 */
public record BulkAct<T>(
        ObservableValue<String> verb, Icon icon, BiConsumer<List<T>, Consumer<BulkReport>> act) {}
