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
 * @param touched the records it wrote or names, by their identity
 * @param head twelve characters that stand for all acts up to this one
 */
public record JournalLine(
        long sequence,
        Instant at,
        @Nullable UUID account,
        String act,
        List<String> about,
        int rows,
        List<UUID> touched,
        String head) {
    public JournalLine {
        about = List.copyOf(about);
        touched = List.copyOf(touched);
    }

    /** What kind of act it is. */
    public ActKind kind() {
        return ActKind.of(act);
    }
}
