package ca.aval.backup;

import ca.aval.platform.journal.JournalPosition;

import java.time.Instant;

/**
 * From where a register was taken back.
 *
 * @param from the moment of the backup
 * @param last the last act that came back, those of another journal included
 * @param act the act that says so
 */
public record TakenBack(Instant from, JournalPosition last, JournalPosition act) {}
