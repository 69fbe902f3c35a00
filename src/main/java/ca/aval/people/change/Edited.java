package ca.aval.people.change;

import org.jspecify.annotations.Nullable;

/** What became of a change by hand. */
public sealed interface Edited<T> {
    /**
     * It is kept.
     *
     * @param before null when the record is new
     * @param after null when the record was taken out
     */
    record Kept<T>(@Nullable T before, @Nullable T after) implements Edited<T> {}

    /** Nothing was written. */
    record Refused<T>(EditRefusal reason) implements Edited<T> {}
}
