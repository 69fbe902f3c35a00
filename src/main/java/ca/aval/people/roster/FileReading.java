package ca.aval.people.roster;

import java.util.List;

/**
 * What came of one file.
 *
 * @param complete false when the file holds changes only
 */
record FileReading(RosterFacts facts, List<RowReading> rows, boolean complete) {
    FileReading {
        rows = List.copyOf(rows);
    }
}
