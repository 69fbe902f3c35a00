package ca.aval.policy.profile;

import ca.aval.policy.profile.Fault.Kind;
import ca.aval.policy.profile.YamlNode.Named;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Reads the file of a policy, or says everything that keeps it from being one. */
public final class ProfileReader {
    /** The most bytes that a file may have, in UTF-8: 1 MB. */
    public static final int LONGEST = 1 << 20;

    private static final Shape.Entry WHOLE = Shape.of(PolicyProfile.class);

    /**
     * Reads a text.
     *
     * @param fileName only to name the file in an error of the library
     */
    public Reading read(String fileName, String text) {
        if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return tooLarge();
        }
        return read(fileName, text, true);
    }

    /**
     * Reads a text that was in force already: what it says is taken as it stands, as long as it is
     * a policy in its form, for a school works under it.
     */
    public Reading readKept(String fileName, String text) {
        return read(fileName, text, false);
    }

    private static Reading read(String fileName, String text, boolean strict) {
        Faults faults = new Faults();
        Named root = new YamlText(fileName, text, faults).read();
        return root == null ? new Reading.Refused(faults.sorted()) : check(root, faults, strict);
    }

    /**
     * Reads a file as it lies on a disk; refused when it is not UTF-8.
     *
     * @param content whole, or one byte more than {@link #LONGEST} of it
     */
    public Reading read(String fileName, byte[] content) {
        if (content.length > LONGEST) {
            return tooLarge();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer text = CharBuffer.allocate(content.length + 1);
        CoderResult result = decoder.decode(in, text, true);
        text.flip();
        if (!result.isError()) {
            return read(fileName, text.toString());
        }
        int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
        int column = text.length() - text.toString().lastIndexOf('\n');
        Faults faults = new Faults();
        faults.add(new Place(line, column), "", Kind.NOT_UTF8);
        return new Reading.Refused(faults.sorted());
    }

    private static Reading tooLarge() {
        Faults faults = new Faults();
        faults.add(new Place(1, 1), "", Kind.TOO_LARGE);
        return new Reading.Refused(faults.sorted());
    }

    /** Checks what was put together without a file, such as in the editor. */
    Reading check(Named root) {
        return check(root, new Faults(), true);
    }

    private static Reading check(Named root, Faults faults, boolean strict) {
        EntryReader reader = new EntryReader(new Mentioned(root), faults, strict);
        Object read = reader.entry(WHOLE, root, "", root.at());
        return read instanceof PolicyProfile profile && faults.none()
                ? new Reading.Read(profile)
                : new Reading.Refused(faults.sorted());
    }
}
