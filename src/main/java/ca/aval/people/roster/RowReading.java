package ca.aval.people.roster;

import ca.aval.people.PersonName;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What came of one row.
 *
 * @param line null when the row is rejected
 * @param number the file number on the row, rejected or not; null when it has none
 * @param name the name on the row, good or not; null when it has none
 */
record RowReading(
        @Nullable RosterLine line,
        @Nullable String number,
        @Nullable PersonName name,
        List<RosterProblem> problems) {
    RowReading {
        problems = List.copyOf(problems);
    }
}
