package ca.aval.platform.journal;

import ca.aval.platform.file.Disk;
import ca.aval.platform.problem.Problem;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Carries the journal of a backup on with what another journal has after it, as far as the chain
 * holds. What that other one has before is not looked at: the backup has it whole.
 */
public final class Continuation {
    private final Disk disk;
    private final Path other;
    private final long last;

    /**
     * @param other the folder of the journal that may go on, damaged or not; it stays as it is
     */
    public Continuation(Disk disk, Path other) {
        this(disk, other, Long.MAX_VALUE);
    }

    /**
     * @param last the sequence of the record after which nothing more is taken
     */
    public Continuation(Disk disk, Path other, long last) {
        this.disk = disk;
        this.other = other;
        this.last = last;
    }

    /** How the other journal goes on. */
    public enum Seam {
        /** To its end. */
        WHOLE,
        /** Up to something that is no whole record. */
        BROKEN,
        /** With another record than one that could follow. */
        OTHER_WAY
    }

    /**
     * What came out.
     *
     * @param records how many records were added
     */
    public record Joined(long records, Seam seam) {}

    /** Where the chain stands, and the file that is written. */
    private record Place(int number, long next, byte[] hash, boolean more) {}

    /**
     * Adds to the journal in that folder, which is whole, what the other one has after it.
     *
     * @throws Problem of kind {@code JOURNAL_DAMAGED} when the one in that folder is not whole
     */
    public Joined carryOn(Path begun) {
        int number = 1;
        while (Files.exists(begun.resolve(Segment.fileName(number + 1)))) {
            number++;
        }
        Path file = begun.resolve(Segment.fileName(number));
        Segment end = Segment.read(file, disk.read(file));
        byte[] own = Arrays.copyOf(disk.read(file), Math.toIntExact(end.end()));
        Place at = new Place(number, end.next(), end.lastHash(), true);
        byte[] there = content(number);
        int from = seam(there, own.length, at);
        at = from < 0 ? without(there, own.length, at) : grow(file, own, there, from, at);
        while (at.more() && Files.exists(other.resolve(Segment.fileName(at.number() + 1)))) {
            at = following(begun, at);
        }
        boolean broken = !at.more() || hasBeyond(at.number() + 1);
        long records = at.next() - end.next();
        if (records == 0 && broken && goesAnotherWay(at)) {
            return new Joined(0, Seam.OTHER_WAY);
        }
        return new Joined(records, broken ? Seam.BROKEN : Seam.WHOLE);
    }

    private byte[] content(int number) {
        Path file = other.resolve(Segment.fileName(number));
        return Files.exists(file) ? disk.read(file) : new byte[0];
    }

    /** Where the record that follows begins; -1 when it is not in that segment. */
    private static int seam(byte[] there, int usual, Place at) {
        ByteBuffer bytes = ByteBuffer.wrap(there);
        if (follows(bytes, usual, at).isPresent()) {
            return usual;
        }
        for (int i = 0; i < there.length; i++) {
            if (follows(bytes, i, at).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Frame> follows(ByteBuffer bytes, int position, Place at) {
        return Frame.at(bytes, position)
                .filter(frame -> frame.sequence() == at.next())
                .filter(frame -> Arrays.equals(frame.previous(), at.hash()));
    }

    /** Nothing in that segment follows: it ended there, or it has later records that do not. */
    private static Place without(byte[] there, int usual, Place at) {
        boolean ended = latest(there) < at.next() && isEmptyFrom(there, usual);
        return new Place(at.number(), at.next(), at.hash(), ended);
    }

    private static long latest(byte[] there) {
        ByteBuffer bytes = ByteBuffer.wrap(there);
        long latest = 0;
        for (int i = 0; i < there.length; i++) {
            Optional<Frame> frame = Frame.at(bytes, i);
            if (frame.isPresent()) {
                latest = Math.max(latest, frame.get().sequence());
                i += frame.get().length() - 1;
            }
        }
        return latest;
    }

    private Place grow(Path file, byte[] own, byte[] there, int from, Place before) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(own);
        ByteBuffer bytes = ByteBuffer.wrap(there);
        Place at = before;
        int position = from;
        Optional<Frame> frame = follows(bytes, position, at);
        while (frame.isPresent() && frame.get().sequence() <= last) {
            Frame whole = frame.get();
            out.write(there, position, whole.length());
            position += whole.length();
            at = new Place(at.number(), at.next() + 1, whole.hash(), true);
            frame = follows(bytes, position, at);
        }
        disk.replace(file, out.toByteArray());
        boolean ended = isEmptyFrom(there, position);
        return new Place(at.number(), at.next(), at.hash(), ended);
    }

    private Place following(Path begun, Place at) {
        int number = at.number() + 1;
        Path file = begun.resolve(Segment.fileName(number));
        byte[] there = content(number);
        Place stop = new Place(at.number(), at.next(), at.hash(), false);
        try {
            Segment head = Segment.head(file, there);
            if (head.number() != number
                    || head.first() != at.next()
                    || !Arrays.equals(head.previous(), at.hash())) {
                return stop;
            }
        } catch (Problem problem) {
            return stop;
        }
        Place begins = new Place(number, at.next(), at.hash(), true);
        return grow(file, Arrays.copyOf(there, Segment.HEAD), there, Segment.HEAD, begins);
    }

    /** Whether a segment lies there after one that is missing. */
    private boolean hasBeyond(int number) {
        return Files.exists(other.resolve(Segment.fileName(number)))
                || Files.exists(other.resolve(Segment.fileName(number + 1)));
    }

    /** Whether the other journal has a whole record in the next one's place that is not it. */
    private boolean goesAnotherWay(Place at) {
        for (int number : new int[] {at.number(), at.number() + 1}) {
            ByteBuffer bytes = ByteBuffer.wrap(content(number));
            for (int i = 0; i < bytes.limit(); i++) {
                if (Frame.at(bytes, i).filter(f -> f.sequence() == at.next()).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isEmptyFrom(byte[] there, int position) {
        for (int i = position; i < there.length; i++) {
            if (there[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
