package ca.aval.people.roster.file;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The characters of a file, and the character set in which they were written.
 *
 * @param text without byte order mark
 */
public record DecodedText(String text, Charset charset) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SNIFFED = 4_096;

    /**
     * Reads the bytes in the character set asked for, else in the one they seem to be in: what a
     * byte order mark says, UTF-8 when every byte fits, Windows-1252 for the rest. Bytes that are
     * no text are refused.
     */
    public static Opened<DecodedText> of(byte[] bytes, @Nullable Charset asked) {
        Charset marked = byMark(bytes);
        if (asked != null) {
            return Opened.of(decode(bytes, asked));
        }
        if (marked != null) {
            return Opened.of(decode(bytes, marked));
        }
        byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, SNIFFED));
        int even = zeros(start, 0);
        int odd = zeros(start, 1);
        if (even + odd > 0) {
            // Latin letters in UTF-16 have every second byte empty
            boolean wide = Math.abs(even - odd) * 4 > start.length;
            return wide
                    ? Opened.of(
                            decode(
                                    bytes,
                                    odd > even
                                            ? StandardCharsets.UTF_16LE
                                            : StandardCharsets.UTF_16BE))
                    : Opened.refused(RefusalReason.NOT_TEXT);
        }
        return Opened.of(decode(bytes, isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252));
    }

    private static @Nullable Charset byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] bytes, int from) {
        int count = 0;
        for (int i = from; i < bytes.length; i += 2) {
            if (bytes[i] == 0) {
                count++;
            }
        }
        return count;
    }

    private static boolean isUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer left = ByteBuffer.wrap(bytes);
        CharBuffer some = CharBuffer.allocate(SNIFFED);
        while (true) {
            CoderResult result = decoder.decode(left, some.clear(), true);
            if (!result.isOverflow()) {
                return result.isUnderflow();
            }
        }
    }

    private static DecodedText decode(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        return new DecodedText(text.startsWith("\uFEFF") ? text.substring(1) : text, charset);
    }
}
