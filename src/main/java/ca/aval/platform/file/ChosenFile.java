package ca.aval.platform.file;

import ca.aval.platform.problem.Problem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that somebody chose or dropped: it may be anything, of any size, or gone. */
public final class ChosenFile {
    private ChosenFile() {}

    /**
     * Lets a file pass, or one that is not there.
     *
     * @throws Problem of kind {@code NOT_A_FILE} for a folder or a device
     */
    public static void requireRegular(Path file) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new Problem(Problem.Kind.NOT_A_FILE, String.valueOf(file.getFileName()));
        }
    }

    /**
     * Its bytes, and one byte more than allowed when it is larger, which tells that it is.
     *
     * @param most how many bytes are allowed
     * @throws Problem of kind {@code NOT_A_FILE} for a folder or a device, which could be without
     *     end, {@code FILE_UNREADABLE} when it cannot be read
     */
    public static byte[] read(Path file, int most) {
        String name = String.valueOf(file.getFileName());
        try {
            requireRegular(file);
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(most + 1);
            }
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.FILE_UNREADABLE, name);
        }
    }
}
