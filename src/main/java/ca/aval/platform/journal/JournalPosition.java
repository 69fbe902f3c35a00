package ca.aval.platform.journal;

import java.util.HexFormat;

/**
 * How far the journal goes.
 *
 * @param sequence of the last frame; 0 while there is none
 * @param hash of the last frame in hexadecimal, 64 characters
 */
public record JournalPosition(long sequence, String hash) {
    static JournalPosition of(long sequence, byte[] hash) {
        return new JournalPosition(sequence, HexFormat.of().formatHex(hash));
    }

    /**
     * The first twelve characters in fours, as printed on official pages: {@code 7f3a 91c2 e04d}.
     */
    public String head() {
        return hash.substring(0, 4) + " " + hash.substring(4, 8) + " " + hash.substring(8, 12);
    }
}
