package ca.aval.platform.backup;

import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.problem.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;

/** A folder in which a backup is restored to see whether it can be; removed afterwards. */
record TrialFolder(Path path) implements AutoCloseable {
    private static final String NAME = "trial";

    /** One below that folder of the register. */
    static TrialFolder in(Path register) {
        Path path = register.resolve(NAME).resolve(UUID.randomUUID().toString());
        try {
            Files.createDirectories(path);
            return new TrialFolder(path);
        } catch (IOException e) {
            throw refused(e, NAME);
        }
    }

    /** Why nothing can be written there. */
    static Problem refused(IOException cause, String name) {
        return new Problem(
                cause,
                LocalDisk.isFull(cause) ? Problem.Kind.DISK_FULL : Problem.Kind.WRITE_FAILED,
                name);
    }

    /** Removes what a sudden end left of earlier trials. */
    static void sweep(Path register) {
        delete(register.resolve(NAME));
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.WRITE_FAILED, String.valueOf(folder.getFileName()));
        }
    }

    @Override
    public void close() {
        delete(path);
    }
}
