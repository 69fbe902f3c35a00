package ca.aval.people.roster.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What the first bytes of a file say about it. */
public enum FileKind {
    EMPTY,
    ZIP,
    WORKBOOK,
    PROTECTED_WORKBOOK,
    OLD_SPREADSHEET,
    PDF,
    PERHAPS_TEXT;

    /** The kind of those bytes, whatever the name of the file ends with. */
    public static FileKind of(byte[] bytes) {
        if (bytes.length == 0) {
            return EMPTY;
        }
        if (DecodedText.startsWith(bytes, 'P', 'K', 3, 4)
                || DecodedText.startsWith(bytes, 'P', 'K', 5, 6)) {
            return contains(bytes, "xl/workbook", StandardCharsets.US_ASCII) ? WORKBOOK : ZIP;
        }
        if (DecodedText.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            // a workbook with a password hides inside a file of the old kind
            return contains(bytes, "EncryptedPackage", StandardCharsets.UTF_16LE)
                    ? PROTECTED_WORKBOOK
                    : OLD_SPREADSHEET;
        }
        return DecodedText.startsWith(bytes, '%', 'P', 'D', 'F') ? PDF : PERHAPS_TEXT;
    }

    private static boolean contains(byte[] bytes, String text, Charset charset) {
        String one = new String(bytes, StandardCharsets.ISO_8859_1);
        return one.contains(new String(text.getBytes(charset), StandardCharsets.ISO_8859_1));
    }
}
