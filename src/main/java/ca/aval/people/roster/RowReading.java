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
 * @param staff what the row says of an employee; null when it is about a pupil, or rejected
 */
record RowReading(
        @Nullable RosterLine line,
        @Nullable String number,
        @Nullable PersonName name,
        @Nullable StaffLine staff,
        List<RosterProblem> problems) {
    RowReading {
        problems = List.copyOf(problems);
    }

    static RowReading ofPupil(
            @Nullable RosterLine line,
            @Nullable String number,
            @Nullable PersonName name,
            List<RosterProblem> problems) {
        return new RowReading(line, number, name, null, problems);
    }

    static RowReading ofStaff(
            @Nullable StaffLine staff, @Nullable PersonName name, List<RosterProblem> problems) {
        return new RowReading(null, null, name, staff, problems);
    }
}
