package ca.aval.people.roster.file;

/** What the first bytes of a file say about it. */
public enum FileKind {
    EMPTY,
    ZIP,
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
            return ZIP;
        }
        if (DecodedText.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLD_SPREADSHEET;
        }
        return DecodedText.startsWith(bytes, '%', 'P', 'D', 'F') ? PDF : PERHAPS_TEXT;
    }
}
