package ca.aval.kit;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A way of looking at a list that a person named.
 *
 * @param search what is typed
 * @param choices what is chosen in each {@link Facet}, by its key
 * @param layout the columns and the order; null to leave them as they are
 */
public record SavedView(
        String name, String search, Map<String, String> choices, @Nullable TableLayout layout) {
    public SavedView {
        choices = Map.copyOf(choices);
    }
}
