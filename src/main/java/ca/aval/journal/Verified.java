package ca.aval.journal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** What a person learns from checking the whole register. */
public sealed interface Verified {
    /**
     * Everything is as it was written.
     *
     * @param acts how many acts the journal holds
     * @param documents how many documents are kept
     * @param since when the first act was done; null when nothing was done yet
     * @param head the twelve characters of the journal
     */
    record Sound(long acts, int documents, @Nullable Instant since, String head)
            implements Verified {}

    /**
     * The first thing that is not as it was written; nothing after it was looked at.
     *
     * @param file the name of the file in its folder
     * @param sequence of the broken record of the journal; 0 when it is not about one
     * @param act its English name; empty when it cannot be read any more
     * @param at when that was done, or the last act before it; null when neither is known
     * @param about what it touched, as far as known: tables with the identifiers of their rows
     */
    record Broken(
            Part part,
            String file,
            long sequence,
            String act,
            @Nullable Instant at,
            List<String> about)
            implements Verified {
        public Broken {
            about = List.copyOf(about);
        }
    }

    /** The person asked to stop; nothing broken was found until then. */
    record Stopped() implements Verified {}

    /** The parts of a register. */
    enum Part {
        KEYS,
        JOURNAL,
        DOCUMENT,
        DATABASE,
        SNAPSHOT
    }
}
