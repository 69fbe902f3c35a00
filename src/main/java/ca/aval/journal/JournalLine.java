package ca.aval.journal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One act as a reader of the journal sees it.
 *
 * @param sequence its place in the journal
 * @param act the English identifier of what was done
 * @param account who did it; null before there was an account
 * @param about identifiers and counts
 * @param rows how many rows of the register it changed
 */
public record JournalLine(
        long sequence,
        Instant at,
        @Nullable UUID account,
        String act,
        List<String> about,
        int rows) {
    public JournalLine {
        about = List.copyOf(about);
    }
}
