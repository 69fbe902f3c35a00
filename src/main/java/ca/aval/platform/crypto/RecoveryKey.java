package ca.aval.platform.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The key that a school keeps in a sealed envelope: 256 random bits written as eight groups of
 * eight characters, each group with a check of its own, the whole with another.
 */
public final class RecoveryKey {
    /** How many groups are printed. */
    public static final int GROUPS = 8;

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 8;
    private static final int KEY = 32;
    private static final int CHECK = 3;

    private final byte[] bytes;

    private RecoveryKey(byte[] bytes) {
        this.bytes = bytes;
    }

    public static RecoveryKey random() {
        byte[] fresh = new byte[KEY];
        new SecureRandom().nextBytes(fresh);
        return new RecoveryKey(fresh);
    }

    /** What was made of something typed. */
    public sealed interface Reading {
        /** A key whose checks hold. */
        record Whole(RecoveryKey key) implements Reading {}

        /**
         * @param number the first group, counted from 1, in which something is mistyped
         */
        record WrongGroup(int number) implements Reading {}

        /**
         * @param characters how many were found; 64 are needed
         */
        record WrongLength(int characters) implements Reading {}
    }

    /**
     * Reads what a person typed: case, spaces and hyphens, O for 0, I and L for 1 do not matter.
     */
    public static Reading read(String typed) {
        String plain =
                typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s\\p{Z}\\p{Pd}.,;:]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        if (plain.length() != GROUPS * GROUP) {
            return new Reading.WrongLength(plain.length());
        }
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < GROUPS; i++) {
            String group = plain.substring(i * GROUP, (i + 1) * GROUP);
            String part = group.substring(0, GROUP - 1);
            if (!group.chars().allMatch(c -> SYMBOLS.indexOf(c) >= 0)
                    || group.charAt(GROUP - 1) != check(i, part)) {
                return new Reading.WrongGroup(i + 1);
            }
            content.append(part);
        }
        byte[] all = decoded(content.toString());
        byte[] key = Arrays.copyOf(all, KEY);
        boolean whole =
                MessageDigest.isEqual(check(key), Arrays.copyOfRange(all, KEY, KEY + CHECK));
        return whole ? new Reading.Whole(new RecoveryKey(key)) : new Reading.WrongGroup(GROUPS);
    }

    /** What is printed, a group at a time, each with a hyphen in its middle. */
    public List<String> groups() {
        String content =
                encoded(ByteBuffer.allocate(KEY + CHECK).put(bytes).put(check(bytes)).array());
        return IntStream.range(0, GROUPS)
                .mapToObj(
                        i -> {
                            String part = content.substring(i * (GROUP - 1), (i + 1) * (GROUP - 1));
                            return part.substring(0, 4) + "-" + part.substring(4) + check(i, part);
                        })
                .toList();
    }

    /** The same key in the same characters, however it was typed. */
    char[] characters() {
        return encoded(Arrays.copyOf(bytes, KEY + CHECK)).toCharArray();
    }

    /** Overwrites the key. */
    public void clear() {
        Arrays.fill(bytes, (byte) 0);
    }

    private static byte[] check(byte[] key) {
        byte[] name = "aval/recovery/1".getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(
                Digest.sha256(
                        ByteBuffer.allocate(name.length + key.length).put(name).put(key).array()),
                CHECK);
    }

    private static char check(int group, String part) {
        byte[] digest =
                Digest.sha256(("aval/recovery/" + group + part).getBytes(StandardCharsets.UTF_8));
        return SYMBOLS.charAt(digest[0] & 31);
    }

    private static String encoded(byte[] content) {
        StringBuilder written = new StringBuilder();
        for (int bit = 0; bit < content.length * 8; bit += 5) {
            int symbol = 0;
            for (int i = bit; i < bit + 5; i++) {
                symbol = symbol << 1 | (content[i / 8] >> (7 - i % 8) & 1);
            }
            written.append(SYMBOLS.charAt(symbol));
        }
        return written.toString();
    }

    private static byte[] decoded(String written) {
        byte[] content = new byte[written.length() * 5 / 8];
        for (int bit = 0; bit < content.length * 8; bit++) {
            int symbol = SYMBOLS.indexOf(written.charAt(bit / 5));
            if ((symbol >> (4 - bit % 5) & 1) == 1) {
                content[bit / 8] |= (byte) (1 << (7 - bit % 8));
            }
        }
        return content;
    }
}
