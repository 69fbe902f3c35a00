package ca.aval.kit;

import javafx.beans.value.ObservableValue;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Something that narrows a list and is chosen elsewhere on the screen, such as the group in sight;
 * it is part of a saved view and is told in the Excel file.
 *
 * @param name what it is called
 * @param chosen the choice of the moment, as it is kept
 * @param choose makes that choice; one that is no longer possible is to be passed over
 * @param said the choice in words; empty while it narrows nothing
 */
public record Facet(
        String key,
        ObservableValue<String> name,
        Supplier<String> chosen,
        Consumer<String> choose,
        Supplier<String> said) {}
