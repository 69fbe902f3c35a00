package ca.aval.platform.backup;

import ca.aval.platform.problem.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Port: how much can still be written somewhere. */
@FunctionalInterface
public interface Room {
    /** What the file system says. */
    Room OF_SYSTEM = folder -> Files.getFileStore(folder).getUsableSpace();

    /** Bytes free where that folder lies. */
    long free(Path folder) throws IOException;

    /**
     * Refuses when less than twice that many bytes are free.
     *
     * @throws Problem of kind {@code BACKUP_NO_ROOM}
     */
    default void requireTwice(Path folder, long bytes) {
        try {
            long free = free(folder);
            if (free < 2 * bytes) {
                throw new Problem(
                        Problem.Kind.BACKUP_NO_ROOM, megabytes(2 * bytes) + 1, megabytes(free));
            }
        } catch (IOException e) {
            throw new Problem(
                    e, Problem.Kind.FOLDER_NOT_WRITABLE, String.valueOf(folder.getFileName()));
        }
    }

    private static long megabytes(long bytes) {
        return bytes >> 20;
    }
}
