package ca.aval.platform.backup;

import ca.aval.platform.journal.JournalPosition;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A register that came back from a backup.
 *
 * @param at the moment from which it is
 * @param from how far the journal of the backup went
 * @param replayed how many acts of a second place were added
 */
public record Restored(Path folder, Instant at, JournalPosition from, long replayed) {}
