package ca.aval.kit;

import javafx.beans.value.ObservableValue;

import java.util.function.Predicate;

/**
 * One of the ways to narrow a list, shown as a chip with its count.
 *
 * @param key under which it is kept in a saved view
 */
public record TableFilter<T>(String key, ObservableValue<String> word, Predicate<T> keeps) {}
