package ca.aval.platform.register;

import java.nio.file.Path;

/**
 * One copy of the database that was checked when it was made.
 *
 * @param file the copy
 * @param said the file that holds the mark
 */
record Snapshot(Path file, Path said, DatabaseMark mark) {
    /** Whether the copy is still as it was made. */
    boolean isWhole() {
        return mark.fits(file);
    }
}
