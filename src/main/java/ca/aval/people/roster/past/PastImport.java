package ca.aval.people.roster.past;

import ca.aval.platform.time.SchoolYear;

import java.time.Instant;
import java.util.UUID;

/**
 * One import of lists that was carried out.
 *
 * @param version counts how often it was taken back and done again
 * @param number 1 for the first import of this register
 * @param added how many people it brought in
 * @param changed how many people known before it changed
 * @param takenBack whether the register is as it was before it
 */
public record PastImport(
        UUID id,
        int version,
        int number,
        Instant at,
        SchoolYear year,
        int added,
        int changed,
        boolean takenBack) {
    PastImport turned() {
        return new PastImport(id, version, number, at, year, added, changed, !takenBack);
    }
}
