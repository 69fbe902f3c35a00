package ca.aval.platform.backup;

import java.time.Instant;

/** What the journal at a second place holds beyond a backup. */
public sealed interface Beyond {
    /**
     * It goes on from exactly where the backup ends.
     *
     * @param acts how many acts it adds
     * @param until when the last of them was done
     * @param end the sequence of its last record
     * @param stop why it is not followed farther
     */
    record Acts(long acts, Instant until, long end, Stop stop) implements Beyond {}

    /** Where the following of a journal ends. */
    enum Stop {
        /** At its end. */
        END,
        /** Before something that can be read no more. */
        BROKEN,
        /** Before an act that names a document which is missing or opens no more. */
        DOCUMENT
    }

    /** It ends where the backup ends, or before. */
    record Nothing() implements Beyond {}

    /** It cannot be used. */
    record Unusable(Reason reason) implements Beyond {}

    /** Why a journal cannot be used. */
    enum Reason {
        /** There is no journal in that folder. */
        NO_JOURNAL,
        /** It went another way than the backup: another register, or one restored since. */
        OTHER_WAY,
        /** It is broken. */
        DAMAGED,
        /** The first act that it adds names a document which is missing or opens no more. */
        DOCUMENT,
        /** A newer version of Aval wrote it. */
        NEWER
    }
}
