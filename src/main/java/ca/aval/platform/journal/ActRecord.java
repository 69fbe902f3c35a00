package ca.aval.platform.journal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One act as the journal keeps it.
 *
 * @param sequence the place of its closing record in the journal, from 1 on; 0 while it has none
 * @param act its own identity
 * @param at when, in UTC, to the millisecond
 * @param account who was signed in; null before there was an account
 * @param name the English identifier of the act
 * @param about what it was about beside its rows: identifiers and counts
 * @param rows what it wrote, in order
 */
public record ActRecord(
        long sequence,
        UUID act,
        Instant at,
        @Nullable UUID account,
        String name,
        List<String> about,
        List<RowImage> rows) {
    public ActRecord {
        about = List.copyOf(about);
        rows = List.copyOf(rows);
    }
}
