package ca.aval.platform.journal;

import ca.aval.platform.file.Disk;
import ca.aval.platform.problem.Problem;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Checks that the segments of a journal follow one another without a gap. It needs no key: the
 * chain is over what lies on the disk.
 */
public final class ChainCheck {
    private final Disk disk;

    public ChainCheck(Disk disk) {
        this.disk = disk;
    }

    /** What came out. */
    public sealed interface Outcome {
        /**
         * The chain holds.
         *
         * @param end of the last whole record
         * @param torn whether something that is no whole record follows it
         */
        record Whole(JournalPosition end, int segments, boolean torn) implements Outcome {}

        /**
         * It is broken.
         *
         * @param sequence of the first record that is; 0 when a segment's head is
         */
        record Broken(String file, long sequence) implements Outcome {}
    }

    /** Reads every segment in that folder, one after the other. */
    public Outcome of(Path folder) {
        byte[] last = new byte[32];
        long next = 1;
        boolean torn = false;
        int number = 1;
        for (; Files.exists(folder.resolve(Segment.fileName(number))); number++) {
            Path file = folder.resolve(Segment.fileName(number));
            try {
                Segment segment = Segment.read(file, disk.read(file));
                if (torn
                        || segment.first() != next
                        || segment.number() != number
                        || !Arrays.equals(segment.previous(), last)) {
                    return new Outcome.Broken(Segment.fileName(torn ? number - 1 : number), next);
                }
                next = segment.next();
                last = segment.lastHash();
                torn = segment.torn();
            } catch (Problem problem) {
                return new Outcome.Broken(Segment.fileName(number), sequence(problem));
            }
        }
        if (number == 1) {
            return new Outcome.Broken(Segment.fileName(1), 0);
        }
        return new Outcome.Whole(JournalPosition.of(next - 1, last), number - 1, torn);
    }

    private static long sequence(Problem problem) {
        return problem.arguments().size() > 1 && problem.arguments().get(1) instanceof Number number
                ? number.longValue()
                : 0;
    }
}
