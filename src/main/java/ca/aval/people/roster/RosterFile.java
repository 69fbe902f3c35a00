package ca.aval.people.roster;

import ca.aval.platform.file.ChosenFile;

import java.nio.file.Path;

/** A class list as it was handed over: its name, to tell files apart, and its bytes. */
public final class RosterFile {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 64 * 1024 * 1024;

    private final String name;
    private final byte[] bytes;

    public RosterFile(String name, byte[] bytes) {
        this(bytes.clone(), name);
    }

    /** Keeps those very bytes. */
    private RosterFile(byte[] own, String name) {
        this.name = name;
        this.bytes = own;
    }

    /**
     * Reads the file from disk, no further than one byte past {@link #LARGEST}.
     *
     * @throws ca.aval.platform.problem.Problem as {@link ChosenFile#read}
     */
    public static RosterFile of(Path path) {
        String name = String.valueOf(path.getFileName());
        return new RosterFile(ChosenFile.read(path, LARGEST), name);
    }

    /** The name without its folder. */
    public String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }
}
