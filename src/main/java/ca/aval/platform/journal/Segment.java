package ca.aval.platform.journal;

import ca.aval.platform.crypto.Digest;
import ca.aval.platform.problem.Problem;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One file of the journal: a head that says under which schema its acts were done, then frames.
 *
 * @param schema the version of the tables under which the acts of this segment were written
 * @param first the sequence of its first frame
 * @param previous the hash of the last frame before it
 * @param frames those that are whole, in order
 * @param end where the next frame goes
 * @param torn whether something that is no whole frame follows the last one
 */
record Segment(
        Path file,
        int number,
        int schema,
        long first,
        byte[] previous,
        List<Frame> frames,
        long end,
        boolean torn) {
    private static final byte[] MAGIC = "AVALJRN1".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern NAME = Pattern.compile("segment-(\\d{6})\\.journal");
    static final int HEAD = 8 + 4 + 4 + 8 + 32 + 8;

    static String fileName(int number) {
        return "segment-%06d.journal".formatted(number);
    }

    /** The number in a segment's name; 0 for a file that is none. */
    static int numberOf(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    static byte[] head(int number, int schema, long first, byte[] previous) {
        ByteBuffer head = ByteBuffer.allocate(HEAD);
        head.put(MAGIC).putInt(number).putInt(schema).putLong(first).put(previous);
        byte[] check = Arrays.copyOf(Digest.sha256(Arrays.copyOf(head.array(), HEAD - 8)), 8);
        return head.put(check).array();
    }

    /**
     * Reads a segment and the chain in it.
     *
     * @throws Problem of kind {@code JOURNAL_DAMAGED} when whole frames follow a broken one, or the
     *     chain breaks
     */
    static Segment read(Path file, byte[] content) {
        return frames(file, ByteBuffer.wrap(content), head(file, content));
    }

    /**
     * Reads what a segment says of itself, without its frames.
     *
     * @param content its first {@value #HEAD} bytes at least
     * @throws Problem of kind {@code JOURNAL_DAMAGED} when that is not as it was written
     */
    static Segment head(Path file, byte[] content) {
        if (content.length < HEAD) {
            throw new Problem(Problem.Kind.JOURNAL_DAMAGED, name(file), 0);
        }
        ByteBuffer bytes = ByteBuffer.wrap(content);
        byte[] previous = new byte[32];
        bytes.get(24, previous);
        int number = bytes.getInt(8);
        int schema = bytes.getInt(12);
        long first = bytes.getLong(16);
        if (!Arrays.equals(head(number, schema, first, previous), Arrays.copyOf(content, HEAD))) {
            throw new Problem(Problem.Kind.JOURNAL_DAMAGED, name(file), 0);
        }
        return new Segment(file, number, schema, first, previous, List.of(), HEAD, false);
    }

    private static Segment frames(Path file, ByteBuffer bytes, Segment head) {
        List<Frame> frames = new ArrayList<>();
        byte[] last = head.previous;
        int position = HEAD;
        while (true) {
            var frame = Frame.at(bytes, position);
            if (frame.isEmpty()) {
                break;
            }
            if (frame.get().sequence() != head.first + frames.size()
                    || !Arrays.equals(frame.get().previous(), last)) {
                throw new Problem(
                        Problem.Kind.JOURNAL_DAMAGED, name(file), head.first + frames.size());
            }
            frames.add(frame.get());
            last = frame.get().hash();
            position += frame.get().length();
        }
        boolean torn = hasAnythingFrom(bytes, position);
        if (torn && hasFrameAfter(bytes, position)) {
            throw new Problem(Problem.Kind.JOURNAL_DAMAGED, name(file), head.first + frames.size());
        }
        return new Segment(
                file,
                head.number,
                head.schema,
                head.first,
                head.previous,
                List.copyOf(frames),
                position,
                torn);
    }

    /** The sequence that the next frame gets. */
    long next() {
        return first + frames.size();
    }

    byte[] lastHash() {
        return frames.isEmpty() ? previous : frames.getLast().hash();
    }

    private static boolean hasAnythingFrom(ByteBuffer bytes, int position) {
        for (int i = position; i < bytes.limit(); i++) {
            if (bytes.get(i) != 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasFrameAfter(ByteBuffer bytes, int position) {
        for (int i = position + 1; i < bytes.limit(); i++) {
            if (Frame.at(bytes, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
