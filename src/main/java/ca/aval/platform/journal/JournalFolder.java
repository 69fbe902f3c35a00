package ca.aval.platform.journal;

import ca.aval.platform.crypto.Seal;
import ca.aval.platform.file.Disk;
import ca.aval.platform.problem.Problem;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The folder {@code journal}: acts are added at its end and never changed. One writer at a time.
 */
public final class JournalFolder implements AutoCloseable {
    private static final int ROWS_IN_A_RECORD = 5000;
    private static final long ROOM_FOR_AN_ACT = 64 << 10;

    private final Disk disk;
    private final Seal seal;
    private final List<Segment> closed = new ArrayList<>();
    private final int schema;
    private final Path file;
    private final Disk.AppendedFile writing;
    private final boolean torn;
    private long end;
    private long sequence;
    private byte[] hash;

    private JournalFolder(Disk disk, Seal seal, List<Segment> segments) {
        this.disk = disk;
        this.seal = seal;
        Segment last = segments.getLast();
        closed.addAll(segments.subList(0, segments.size() - 1));
        schema = last.schema();
        file = last.file();
        end = last.end();
        torn = last.torn();
        sequence = last.next() - 1;
        hash = last.lastHash();
        writing = disk.append(file);
    }

    /** Begins a new journal in an empty folder, for tables of that version. */
    public static JournalFolder create(Path folder, Disk disk, byte[] key, int schema) {
        disk.replace(folder.resolve(Segment.fileName(1)), Segment.head(1, schema, 1, new byte[32]));
        return open(folder, disk, key);
    }

    /**
     * Opens a journal. A torn end, which was never acknowledged, stays until {@link #cutTornEnd}.
     *
     * @throws Problem of kind {@code JOURNAL_DAMAGED} when a frame is broken or a segment missing
     */
    public static JournalFolder open(Path folder, Disk disk, byte[] key) {
        return new JournalFolder(disk, new Seal(key), segments(folder, disk));
    }

    /**
     * Cuts off what a sudden end left behind the last whole record; to be called before the first
     * act.
     */
    public void cutTornEnd() {
        if (torn) {
            writing.cut(end);
        }
    }

    private static List<Segment> segments(Path folder, Disk disk) {
        List<Segment> segments = new ArrayList<>();
        byte[] last = new byte[32];
        long next = 1;
        for (int number = 1; Files.exists(folder.resolve(Segment.fileName(number))); number++) {
            Path file = folder.resolve(Segment.fileName(number));
            Segment segment = Segment.read(file, disk.read(file));
            if (segment.first() != next
                    || segment.number() != number
                    || !Arrays.equals(segment.previous(), last)) {
                throw new Problem(Problem.Kind.JOURNAL_DAMAGED, Segment.fileName(number), next);
            }
            segments.add(segment);
            next = segment.next();
            last = segment.lastHash();
        }
        if (segments.isEmpty()) {
            throw new Problem(Problem.Kind.JOURNAL_DAMAGED, Segment.fileName(1), 0);
        }
        return segments;
    }

    /** The version of the tables under which acts are written now. */
    public int schema() {
        return schema;
    }

    public JournalPosition position() {
        return JournalPosition.of(sequence, hash);
    }

    /** The files of the journal and how far each is written; to be asked while no act goes on. */
    public List<Extent> extents() {
        List<Extent> extents = new ArrayList<>();
        closed.forEach(segment -> extents.add(new Extent(segment.file(), segment.end())));
        extents.add(new Extent(file, end));
        return List.copyOf(extents);
    }

    /**
     * One file of the journal.
     *
     * @param length bytes that hold whole records; what follows is room for the next ones
     */
    public record Extent(Path file, long length) {}

    /** Refuses an act before it begins when there is no room for its record. */
    public void reserve() {
        writing.reserve(end, ROOM_FOR_AN_ACT);
    }

    /**
     * Prepares the record of an act: encrypted, chained, and with room on the disk; nothing counts
     * yet.
     *
     * @throws Problem of kind {@code DISK_FULL}; nothing is written
     */
    public Prepared prepare(ActRecord act) {
        List<Frame> frames = new ArrayList<>();
        List<RowImage> rows = act.rows();
        int from = 0;
        while (rows.size() - from > ROWS_IN_A_RECORD) {
            byte[] body = ActCodec.part(act.act(), rows.subList(from, from + ROWS_IN_A_RECORD));
            frames.add(next(frames, Frame.Kind.PART, body));
            from += ROWS_IN_A_RECORD;
        }
        frames.add(
                next(frames, Frame.Kind.ACT, ActCodec.act(act, rows.subList(from, rows.size()))));
        Prepared prepared = new Prepared(List.copyOf(frames));
        writing.reserve(end, prepared.length() + ROOM_FOR_AN_ACT);
        return prepared;
    }

    /**
     * Writes what was prepared and forces it to the disk; from then on the act is done.
     *
     * @throws Problem when that failed; nothing more may be written then
     */
    public void append(Prepared prepared) {
        for (Frame frame :
                prepared.frames) { // one by one: a later frame is never on disk before an earlier
            // one
            byte[] bytes = frame.bytes();
            writing.write(end, bytes);
            end += bytes.length;
            sequence = frame.sequence();
            hash = frame.hash();
        }
    }

    /** Says that the act which was just appended was not done after all. */
    public void abandon() {
        append(
                new Prepared(
                        List.of(
                                next(
                                        List.of(),
                                        Frame.Kind.ABANDONED,
                                        ActCodec.abandoned(sequence)))));
    }

    private Frame next(List<Frame> before, Frame.Kind kind, byte[] body) {
        long number = sequence + before.size() + 1;
        byte[] previous = before.isEmpty() ? hash : before.getLast().hash();
        byte[] head = Frame.head(kind, number, previous, body.length + Seal.OVERHEAD);
        return new Frame(kind, number, previous, seal.close(body, head));
    }

    /**
     * Every act that was done after that sequence, oldest first, with the schema under which it was
     * done.
     */
    public void replay(long after, Replayed each) {
        List<Segment> segments = new ArrayList<>(closed);
        segments.add(Segment.read(file, disk.read(file)));
        for (Segment segment : segments) {
            replay(segment, after, each);
        }
    }

    private void replay(Segment segment, long after, Replayed each) {
        each.schema(segment.schema());
        List<RowImage> parts = new ArrayList<>();
        @Nullable UUID ofAct = null;
        for (int i = 0; i < segment.frames().size(); i++) {
            Frame frame = segment.frames().get(i);
            byte[] body = open(segment, frame);
            switch (frame.kind()) {
                case PART -> {
                    UUID act = ActCodec.actOf(body);
                    if (!act.equals(ofAct)) {
                        parts.clear();
                    }
                    ofAct = act;
                    parts.addAll(ActCodec.rows(body));
                }
                case ACT -> {
                    boolean whole = ActCodec.actOf(body).equals(ofAct);
                    List<RowImage> earlier = whole ? List.copyOf(parts) : List.of();
                    parts.clear();
                    ofAct = null;
                    if (frame.sequence() > after && !isAbandoned(segment, i)) {
                        each.act(
                                ActCodec.record(body, frame.sequence(), earlier),
                                JournalPosition.of(frame.sequence(), frame.hash()));
                    }
                }
                case ABANDONED -> parts.clear();
            }
        }
    }

    private boolean isAbandoned(Segment segment, int index) {
        if (index + 1 >= segment.frames().size()) {
            return false;
        }
        Frame following = segment.frames().get(index + 1);
        return following.kind() == Frame.Kind.ABANDONED
                && ActCodec.abandonedIn(open(segment, following))
                        == segment.frames().get(index).sequence();
    }

    private byte[] open(Segment segment, Frame frame) {
        byte[] head =
                Frame.head(frame.kind(), frame.sequence(), frame.previous(), frame.body().length);
        return seal.open(frame.body(), head)
                .orElseThrow(
                        () ->
                                new Problem(
                                        Problem.Kind.JOURNAL_DAMAGED,
                                        String.valueOf(segment.file().getFileName()),
                                        frame.sequence()));
    }

    @Override
    public void close() {
        writing.close();
    }

    /** The frames of one act, ready to be appended. */
    public static final class Prepared {
        private final List<Frame> frames;

        private Prepared(List<Frame> frames) {
            this.frames = frames;
        }

        /** Where the journal will stand once they are appended. */
        public JournalPosition position() {
            return JournalPosition.of(frames.getLast().sequence(), frames.getLast().hash());
        }

        private long length() {
            return frames.stream().mapToLong(Frame::length).sum();
        }
    }

    /** Receives the acts of a journal in order. */
    public interface Replayed {
        /** The acts that follow were done under that version of the tables. */
        void schema(int version);

        void act(ActRecord act, JournalPosition position);

        /** Receives acts and does not care for the schema. */
        static Replayed acts(Consumer<ActRecord> each) {
            return new Replayed() {
                @Override
                public void schema(int version) {}

                @Override
                public void act(ActRecord act, JournalPosition position) {
                    each.accept(act);
                }
            };
        }
    }
}
