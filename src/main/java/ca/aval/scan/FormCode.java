package ca.aval.scan;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the square code of a page says: which form, which template, which page, sealed so that
 * nobody can make one up.
 *
 * @param id random, tied to a pupil only in the register
 * @param template the number of the template version, 0 to 4095
 * @param page 1 to 15
 */
public record FormCode(long id, int template, int page) {
    private static final String PREFIX = "SC";
    private static final int SYMBOLS = 26;
    private static final int CONTENT_BYTES = 10;
    private static final int SEAL_BYTES = 6;
    private static final int SPARE_BITS = SYMBOLS * 5 - (CONTENT_BYTES + SEAL_BYTES) * 8;

    public FormCode {
        if (template < 0 || template > 0xFFF || page < 1 || page > 0xF) {
            throw new IllegalArgumentException("template " + template + ", page " + page);
        }
    }

    /** What a text read from a square code turned out to be. */
    public sealed interface Reading {
        /** A code of this school. */
        record Genuine(FormCode code) implements Reading {}

        /** Not a code of Aval at all, such as a link on a leaflet. */
        record Foreign() implements Reading {}

        /**
         * It looks like one, but its seal was not made with this key: another school's, or false.
         */
        record Forged() implements Reading {}
    }

    /** The 28 characters to print, sealed with the school's key. */
    public String payload(byte[] key) {
        byte[] content = content();
        byte[] whole = Arrays.copyOf(content, CONTENT_BYTES + SEAL_BYTES);
        System.arraycopy(seal(content, key), 0, whole, CONTENT_BYTES, SEAL_BYTES);
        BigInteger bits = new BigInteger(1, whole).shiftLeft(SPARE_BITS);
        StringBuilder text = new StringBuilder(PREFIX);
        for (int i = SYMBOLS - 1; i >= 0; i--) {
            text.append(Crockford.symbol(bits.shiftRight(i * 5).intValue() & 31));
        }
        return text.toString();
    }

    /** Reads what {@link #payload} wrote, and refuses everything else. */
    public static Reading parse(String text, byte[] key) {
        if (text.length() != PREFIX.length() + SYMBOLS || !text.startsWith(PREFIX)) {
            return new Reading.Foreign();
        }
        BigInteger bits = BigInteger.ZERO;
        for (char c : text.substring(PREFIX.length()).toCharArray()) {
            int value = Crockford.value(c);
            if (value < 0) {
                return new Reading.Foreign();
            }
            bits = bits.shiftLeft(5).or(BigInteger.valueOf(value));
        }
        byte[] whole = bytes(bits.shiftRight(SPARE_BITS));
        byte[] content = Arrays.copyOf(whole, CONTENT_BYTES);
        byte[] seal = Arrays.copyOfRange(whole, CONTENT_BYTES, whole.length);
        boolean spareClear = (bits.intValue() & ((1 << SPARE_BITS) - 1)) == 0;
        if (!spareClear || !MessageDigest.isEqual(seal, seal(content, key))) {
            return new Reading.Forged();
        }
        ByteBuffer in = ByteBuffer.wrap(content);
        long id = in.getLong();
        int rest = Short.toUnsignedInt(in.getShort());
        return (rest & 0xF) == 0
                ? new Reading.Forged()
                : new Reading.Genuine(new FormCode(id, rest >> 4, rest & 0xF));
    }

    private byte[] content() {
        return ByteBuffer.allocate(CONTENT_BYTES)
                .putLong(id)
                .putShort((short) (template << 4 | page))
                .array();
    }

    private static byte[] bytes(BigInteger bits) {
        byte[] all = bits.toByteArray();
        byte[] whole = new byte[CONTENT_BYTES + SEAL_BYTES];
        int kept = Math.min(all.length, whole.length);
        System.arraycopy(all, all.length - kept, whole, whole.length - kept, kept);
        return whole;
    }

    private static byte[] seal(byte[] content, byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(content), SEAL_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
