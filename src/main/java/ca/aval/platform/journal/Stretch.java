package ca.aval.platform.journal;

import ca.aval.platform.file.Disk;
import ca.aval.platform.problem.Problem;

import java.nio.file.Path;
import java.util.Arrays;

/**
 * What is remembered of a segment once it was looked at: where it begins and ends, not its acts.
 *
 * @param first the sequence of its first frame
 * @param previous the hash of the last frame before it
 * @param next the sequence that follows its last frame
 * @param lastHash the hash of its last frame
 * @param end how many of its bytes hold whole frames
 * @param torn whether something that is no whole frame follows
 */
record Stretch(
        Path file,
        int number,
        int schema,
        long first,
        byte[] previous,
        long next,
        byte[] lastHash,
        long end,
        boolean torn) {
    static Stretch of(Segment segment) {
        return new Stretch(
                segment.file(),
                segment.number(),
                segment.schema(),
                segment.first(),
                segment.previous(),
                segment.next(),
                segment.lastHash(),
                segment.end(),
                segment.torn());
    }

    /** A segment of which only the head was read; where it ends is said by the one after it. */
    static Stretch unread(Segment head, Segment following, long size) {
        return new Stretch(
                head.file(),
                head.number(),
                head.schema(),
                head.first(),
                head.previous(),
                following.first(),
                following.previous(),
                size,
                false);
    }

    /** The same segment once nothing more is written to it. */
    Stretch closedAt(long nextSequence, byte[] hash, long length) {
        return new Stretch(
                file, number, schema, first, previous, nextSequence, hash, length, false);
    }

    /** Its frames, read again. */
    Segment read(Disk disk) {
        return Segment.read(file, disk.read(file));
    }

    /** Refuses a segment that does not follow on that one. */
    void requireAfter(long sequence, byte[] hash) {
        if (first != sequence || !Arrays.equals(previous, hash)) {
            throw damaged(first);
        }
    }

    Problem damaged(long sequence) {
        return new Problem(
                Problem.Kind.JOURNAL_DAMAGED, String.valueOf(file.getFileName()), sequence);
    }
}
