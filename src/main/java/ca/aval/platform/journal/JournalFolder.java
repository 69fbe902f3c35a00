package ca.aval.platform.journal;

import ca.aval.platform.crypto.Seal;
import ca.aval.platform.file.Disk;
import ca.aval.platform.problem.Problem;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * The folder {@code journal}: acts are added at its end and never changed. One writer at a time.
 */
public final class JournalFolder implements AutoCloseable {
    private static final int ROWS_IN_A_RECORD = 5000;
    private static final long ROOM_FOR_AN_ACT = 64 << 10;

    private final Disk disk;
    private final Path folder;
    private final JournalReader reader;
    private final Seal seal;
    private volatile List<Stretch> segments;
    private volatile Tip tip;
    private Disk.AppendedFile writing;

    /** Where the next frame goes, and what is before it. */
    private record Tip(long end, long sequence, byte[] hash, @Nullable Instant lastAct) {}

    private JournalFolder(Path folder, Disk disk, Seal seal, List<Stretch> stretches) {
        this.folder = folder;
        this.disk = disk;
        this.seal = seal;
        reader = new JournalReader(disk, seal);
        segments = List.copyOf(stretches);
        Stretch current = stretches.getLast();
        tip =
                new Tip(
                        current.end(),
                        current.next() - 1,
                        current.lastHash(),
                        reader.lastAct(current));
        writing = disk.append(current.file());
    }

    /** Begins a new journal in an empty folder, for tables of that version. */
    public static JournalFolder create(Path folder, Disk disk, byte[] key, int schema) {
        disk.replace(folder.resolve(Segment.fileName(1)), Segment.head(1, schema, 1, new byte[32]));
        return open(folder, disk, key);
    }

    /**
     * Opens a journal, its whole chain checked. A torn end, which was never acknowledged, stays
     * until {@link #cutTornEnd}.
     *
     * @throws Problem of kind {@code JOURNAL_DAMAGED} when a frame is broken or a segment missing
     */
    public static JournalFolder open(Path folder, Disk disk, byte[] key) {
        return open(folder, disk, key, 0);
    }

    /**
     * Opens a journal, its chain checked from that sequence on; of the segments before it only the
     * heads.
     */
    public static JournalFolder open(Path folder, Disk disk, byte[] key, long from) {
        return new JournalFolder(
                folder, disk, new Seal(key), new Stretches(folder, disk).from(from));
    }

    /**
     * Cuts off what a sudden end left behind the last whole record; to be called before the first
     * act.
     */
    public void cutTornEnd() {
        if (current().torn()) {
            writing.cut(tip.end());
        }
    }

    /** The version of the tables under which acts are written now. */
    public int schema() {
        return current().schema();
    }

    public JournalPosition position() {
        Tip now = tip;
        return JournalPosition.of(now.sequence(), now.hash());
    }

    /** When the last act was done; null when the present segment has none. */
    public @Nullable Instant lastAct() {
        return tip.lastAct();
    }

    /** Whether the record of that position is in this journal, as it was then. */
    public boolean holds(JournalPosition position) {
        if (position.equals(position())) {
            return true;
        }
        long end = tip.sequence() + 1; // the present segment grew since it was looked at
        for (Stretch stretch : segments) {
            long next = stretch.number() == current().number() ? end : stretch.next();
            if (stretch.first() - 1 == position.sequence()) {
                return JournalPosition.of(position.sequence(), stretch.previous()).equals(position);
            }
            if (stretch.first() <= position.sequence() && position.sequence() < next) {
                return reader.holds(stretch, position);
            }
        }
        return false;
    }

    /** The files of the journal and how far each is written; to be asked while no act goes on. */
    public List<Extent> extents() {
        List<Extent> extents = new ArrayList<>();
        for (Stretch segment : segments) {
            boolean last = segment.number() == current().number();
            extents.add(new Extent(segment.file(), last ? tip.end() : segment.end()));
        }
        return List.copyOf(extents);
    }

    /**
     * One file of the journal.
     *
     * @param length bytes that hold whole records; what follows is room for the next ones
     */
    public record Extent(Path file, long length) {}

    /** How many bytes of records the present segment holds. */
    public long growth() {
        return tip.end() - Segment.HEAD;
    }

    /**
     * Ends the present segment and begins the next one, for acts under that version of the tables;
     * to be called while no act goes on.
     *
     * @throws Problem of kind {@code DISK_FULL} when nothing was done; of another kind nothing more
     *     may be written
     */
    public void roll(int schema) {
        Tip now = tip;
        int number = current().number() + 1;
        Path next = folder.resolve(Segment.fileName(number));
        disk.replace(next, Segment.head(number, schema, now.sequence() + 1, now.hash()));
        Disk.AppendedFile ended = writing;
        writing = disk.append(next);
        List<Stretch> all = new ArrayList<>(segments);
        all.add(all.removeLast().closedAt(now.sequence() + 1, now.hash(), now.end()));
        all.add(Stretch.of(Segment.head(next, disk.read(next))));
        segments = List.copyOf(all);
        tip = new Tip(Segment.HEAD, now.sequence(), now.hash(), now.lastAct());
        ended.cut(now.end());
        ended.close();
    }

    /** Refuses an act before it begins when there is no room for its record. */
    public void reserve() {
        writing.reserve(tip.end(), ROOM_FOR_AN_ACT);
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
        Prepared prepared = new Prepared(List.copyOf(frames), act.at());
        writing.reserve(tip.end(), prepared.length() + ROOM_FOR_AN_ACT);
        return prepared;
    }

    /**
     * Writes what was prepared and forces it to the disk; from then on the act is done.
     *
     * @throws Problem when that failed; nothing more may be written then
     */
    public void append(Prepared prepared) {
        for (Frame frame : prepared.frames) {
            // one by one: a later frame is never on the disk before an earlier one
            byte[] bytes = frame.bytes();
            Tip now = tip;
            writing.write(now.end(), bytes);
            Instant moment = prepared.at == null ? now.lastAct() : prepared.at;
            tip = new Tip(now.end() + bytes.length, frame.sequence(), frame.hash(), moment);
        }
    }

    /** Says that the act which was just appended was not done after all. */
    public void abandon() {
        byte[] body = ActCodec.abandoned(tip.sequence());
        append(new Prepared(List.of(next(List.of(), Frame.Kind.ABANDONED, body)), null));
    }

    private Frame next(List<Frame> before, Frame.Kind kind, byte[] body) {
        long number = tip.sequence() + before.size() + 1;
        byte[] previous = before.isEmpty() ? tip.hash() : before.getLast().hash();
        byte[] head = Frame.head(kind, number, previous, body.length + Seal.OVERHEAD);
        return new Frame(kind, number, previous, seal.close(body, head));
    }

    /**
     * Every act that was done after that sequence, oldest first, with the schema under which it was
     * done; read segment by segment.
     *
     * @throws Problem of kind {@code JOURNAL_DAMAGED} when a record on the way is broken
     */
    public void replay(long after, Replayed each) {
        List<Stretch> all = segments; // a segment may end meanwhile
        for (Stretch stretch : all) {
            if (stretch == all.getLast()) {
                reader.replay(stretch.read(disk), after, each);
            } else if (stretch.next() - 1 > after) {
                reader.replay(whole(stretch), after, each);
            }
        }
    }

    private Segment whole(Stretch stretch) {
        Segment segment = stretch.read(disk);
        if (segment.next() != stretch.next()
                || !Arrays.equals(segment.lastHash(), stretch.lastHash())) {
            throw stretch.damaged(segment.next());
        }
        return segment;
    }

    private Stretch current() {
        return segments.getLast();
    }

    @Override
    public void close() {
        writing.close();
    }

    /** The frames of one act, ready to be appended. */
    public static final class Prepared {
        private final List<Frame> frames;
        private final @Nullable Instant at;

        private Prepared(List<Frame> frames, @Nullable Instant at) {
            this.frames = frames;
            this.at = at;
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
