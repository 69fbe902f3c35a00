package ca.aval.people.roster;

import ca.aval.platform.problem.Problem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A class list as it was handed over: its name, to tell files apart, and its bytes. */
public final class RosterFile {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 64 * 1024 * 1024;

    private final String name;
    private final byte[] bytes;

    public RosterFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    /**
     * Reads the file from disk, no further than one byte past {@link #LARGEST}.
     *
     * @throws Problem of kind {@code FILE_UNREADABLE} when the file cannot be read
     */
    public static RosterFile of(Path path) {
        String name = String.valueOf(path.getFileName());
        try (InputStream in = Files.newInputStream(path)) {
            return new RosterFile(name, in.readNBytes(LARGEST + 1));
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.FILE_UNREADABLE, name);
        }
    }

    /** The name without its folder. */
    public String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }
}
