package ca.aval.platform.backup;

import ca.aval.platform.journal.JournalPosition;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A backup that lies in a folder of backups.
 *
 * @param at when the register was as the backup says; when the file was written, for one that does
 *     not say
 * @param bytes its size
 * @param position how far its journal goes; 0 for one that cannot be read
 */
public record KeptBackup(
        Path file, State state, Instant at, long bytes, JournalPosition position, int documents) {
    /** What is known of it without restoring it again. */
    public enum State {
        /** It was restored once before it got its name, and its manifest is as it was written. */
        PROVED,
        /** It is not as Aval wrote it. */
        DAMAGED,
        /** It is of another register. */
        FOREIGN
    }

    public boolean isProved() {
        return state == State.PROVED;
    }
}
