package ca.aval.platform.journal;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.TreeMap;

/**
 * One row as an act wrote it, with every value, so that it can be written again.
 *
 * @param table small letters
 * @param key the columns that find the row: for an update or a delete those of the condition, for
 *     an insert none
 * @param values the columns that were written; for a delete none
 */
public record RowImage(
        Operation operation,
        String table,
        Map<String, @Nullable Object> key,
        Map<String, @Nullable Object> values) {
    public RowImage {
        key = new TreeMap<>(key);
        values = new TreeMap<>(values);
    }

    /** What was done to the row. */
    public enum Operation {
        INSERT,
        UPDATE,
        DELETE
    }
}
