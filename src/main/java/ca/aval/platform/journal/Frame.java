package ca.aval.platform.journal;

import ca.aval.platform.crypto.Digest;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A record as it lies in a segment: a head, the encrypted body, a check. The head is bound to the
 * body by the encryption, and the whole frame to the next one by its hash.
 *
 * @param previous the hash of the frame before, 32 bytes
 */
record Frame(Kind kind, long sequence, byte[] previous, byte[] body) {
    private static final int MAGIC = 0x4156414C;
    private static final int HEAD = 4 + 4 + 8 + 1 + 32;
    private static final int CHECK = 4;
    private static final int LARGEST = 64 << 20;

    /** What a record is. */
    enum Kind {
        /** Some rows of a large act, which count only once the act is closed. */
        PART,
        /** An act, or the close of a large one. */
        ACT,
        /** Says that the act before it was not done after all. */
        ABANDONED
    }

    static int length(int bodyLength) {
        return HEAD + bodyLength + CHECK;
    }

    int length() {
        return length(body.length);
    }

    /** The head as it is bound to the encrypted body. */
    static byte[] head(Kind kind, long sequence, byte[] previous, int bodyLength) {
        return ByteBuffer.allocate(HEAD)
                .putInt(MAGIC)
                .putInt(bodyLength)
                .putLong(sequence)
                .put((byte) kind.ordinal())
                .put(previous)
                .array();
    }

    byte[] bytes() {
        ByteBuffer frame = ByteBuffer.allocate(length());
        frame.put(head(kind, sequence, previous, body.length)).put(body);
        return frame.putInt(check(frame.array(), HEAD + body.length)).array();
    }

    /** What the next frame names as the one before it. */
    byte[] hash() {
        return Digest.sha256(bytes());
    }

    /** The frame at that place; empty when there is none that is whole. */
    static Optional<Frame> at(ByteBuffer segment, int position) {
        if (position + HEAD + CHECK > segment.limit() || segment.getInt(position) != MAGIC) {
            return Optional.empty();
        }
        int bodyLength = segment.getInt(position + 4);
        if (bodyLength < 0
                || bodyLength > LARGEST
                || position + length(bodyLength) > segment.limit()) {
            return Optional.empty();
        }
        byte[] whole = new byte[length(bodyLength)];
        segment.get(position, whole);
        ByteBuffer frame = ByteBuffer.wrap(whole);
        if (frame.getInt(HEAD + bodyLength) != check(whole, HEAD + bodyLength)) {
            return Optional.empty();
        }
        Kind kind = kind(whole[16]);
        if (kind == null) {
            return Optional.empty();
        }
        byte[] previous = new byte[32];
        frame.get(17, previous);
        byte[] body = new byte[bodyLength];
        frame.get(HEAD, body);
        return Optional.of(new Frame(kind, frame.getLong(8), previous, body));
    }

    private static @Nullable Kind kind(byte ordinal) {
        return ordinal >= 0 && ordinal < Kind.values().length ? Kind.values()[ordinal] : null;
    }

    private static int check(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
