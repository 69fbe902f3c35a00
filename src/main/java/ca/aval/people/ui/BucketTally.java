package ca.aval.people.ui;

import java.util.List;

/**
 * How many rows share one fate, and what there is to know about each.
 *
 * @param count of pupils or rows; several things may be known of one
 * @param hint what happens to them, or how many want a look
 */
public record BucketTally(RosterBucket bucket, int count, String hint, List<RosterRow> rows) {
    public BucketTally {
        rows = List.copyOf(rows);
    }
}
