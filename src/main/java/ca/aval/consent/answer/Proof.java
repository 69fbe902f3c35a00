package ca.aval.consent.answer;

import ca.aval.platform.crypto.Digest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * What was kept of a paper: its scan or a picture of it.
 *
 * @param bytes as they came
 */
public record Proof(byte[] bytes, Kind kind) {
    private static final int SHOWN = 4;

    /** What the bytes are. */
    public enum Kind {
        PDF("%PDF-".getBytes(StandardCharsets.US_ASCII)),
        PNG(new byte[] {(byte) 0x89, 'P', 'N', 'G'}),
        JPEG(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});

        private final byte[] start;

        Kind(byte[] start) {
            this.start = start;
        }

        private boolean begins(byte[] bytes) {
            return bytes.length > start.length
                    && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
        }
    }

    /** Those bytes by what they begin with, whatever the file is called. */
    public static Optional<Proof> of(byte[] bytes) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.begins(bytes))
                .findFirst()
                .map(kind -> new Proof(bytes, kind));
    }

    /** The first and the last signs of the print of the bytes: {@code 9f2c…e01b}. */
    public String print() {
        String hex = Digest.hex(bytes);
        return hex.substring(0, SHOWN) + "…" + hex.substring(hex.length() - SHOWN);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Proof proof && Arrays.equals(bytes, proof.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return kind + " of " + bytes.length;
    }
}
