package ca.aval.people.roster;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What came of one row.
 *
 * @param line null when the row is rejected
 * @param number the file number on the row, rejected or not; null when it has none
 */
record RowReading(
        @Nullable RosterLine line, @Nullable String number, List<RosterProblem> problems) {
    RowReading {
        problems = List.copyOf(problems);
    }
}
