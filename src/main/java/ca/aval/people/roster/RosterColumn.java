package ca.aval.people.roster;

import org.jspecify.annotations.Nullable;

/**
 * A column of the list, and what Aval reads in it.
 *
 * @param index 0 for the first column
 * @param header as written in the list
 * @param field null when Aval does not read the column
 * @param guardian 1 for the first adult; 0 when the column is about the pupil
 * @param preference 0 for the best column of its field, more for a stopgap
 */
public record RosterColumn(
        int index, String header, @Nullable RosterField field, int guardian, int preference) {}
