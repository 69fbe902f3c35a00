package ca.aval.people.ui;

import org.jspecify.annotations.Nullable;

/**
 * One thing to know about a row of a class list, in words.
 *
 * @param file empty when the row is in none
 * @param line the first line of the file being 1; 0 when the row is in none
 * @param value as it was read
 * @param reason what is wrong, or what changes
 * @param outcome what happens when one imports
 * @param sentence the whole of it, with the remedy
 * @param options what the person may decide; null when there is nothing to decide
 */
public record RosterRow(
        String file,
        int line,
        String pupil,
        String column,
        String value,
        String reason,
        String outcome,
        String sentence,
        @Nullable RowOptions options) {}
