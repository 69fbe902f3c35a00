package ca.aval.platform.register;

import ca.aval.platform.journal.JournalPosition;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** What came out of checking a whole register. */
public sealed interface Verification {
    /**
     * Everything is as it was written.
     *
     * @param acts how many acts the journal holds
     * @param documents how many documents the vault holds
     * @param snapshots how many copies of the database are kept
     * @param head where the journal stood
     */
    record Sound(long acts, int documents, int snapshots, JournalPosition head)
            implements Verification {}

    /**
     * The first thing that is not as it was written; nothing after it was looked at.
     *
     * @param file the name of the file in its folder
     * @param sequence of the first record of the journal that is broken; 0 when it is not about one
     * @param act the English name of the act in that record; empty when it cannot be read any more
     * @param at when that act was done, or when it cannot be read the last one before it; null when
     *     neither is known
     * @param about what it touched, as far as known: tables with the identifiers of their rows
     */
    record Fault(
            Part part,
            String file,
            long sequence,
            String act,
            @Nullable Instant at,
            List<String> about)
            implements Verification {
        public Fault {
            about = List.copyOf(about);
        }

        static Fault in(Part part, String file) {
            return new Fault(part, file, 0, "", null, List.of());
        }
    }

    /** The person asked to stop before the end; nothing was found until then. */
    record Stopped() implements Verification {}

    /** The parts of a register. */
    enum Part {
        KEYS,
        JOURNAL,
        DOCUMENT,
        DATABASE,
        SNAPSHOT
    }
}
