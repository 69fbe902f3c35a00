package ca.aval.kit;

import java.nio.file.Path;

/** Something dropped or pasted. */
public sealed interface Attachment {
    /** A file, where it lies. */
    record OfFile(Path file) implements Attachment {}

    /** A picture from the clipboard, as PNG. */
    record OfClipboard(byte[] png) implements Attachment {}
}
