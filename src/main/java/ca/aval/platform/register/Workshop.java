package ca.aval.platform.register;

import ca.aval.platform.data.Database;
import ca.aval.platform.file.Disk;
import ca.aval.platform.problem.Problem;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * A folder of the register in which databases are made and looked at before they count; nothing in
 * it is needed once that is over.
 */
final class Workshop {
    private static final Logger LOG = LoggerFactory.getLogger(Workshop.class);
    private static final String ENDING = ".mv.db";

    private final Path folder;
    private final Disk disk;

    Workshop(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** The file of that name in it. */
    Path file(String name) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Problem(
                    e, Problem.Kind.FOLDER_NOT_WRITABLE, String.valueOf(folder.getFileName()));
        }
        return folder.resolve(name + ENDING);
    }

    /** A database there as H2 names it, without the ending. */
    Path database(String name) {
        return folder.resolve(name);
    }

    /** Copies a file into it under that name, in place of one that has it. */
    Path copy(Path from, String name) {
        Path to = file(name);
        disk.replace(to, out -> Files.copy(from, out) >= 0);
        return to;
    }

    /** Opens the database of that name, works with it, and lets go of it. */
    <T extends @Nullable Object> T with(Database database, Use<T> use) throws IOException {
        boolean closed = false;
        try {
            T result = use.of(database);
            database.close();
            closed = true;
            return result;
        } catch (java.sql.SQLException | RuntimeException e) {
            throw new IOException(e);
        } finally {
            if (!closed) {
                database.abandon();
            }
        }
    }

    /** What is done with a database. */
    interface Use<T extends @Nullable Object> {
        T of(Database database) throws java.sql.SQLException;
    }

    /** Removes everything in it, and the folder with the one around it where nothing else is. */
    void clear() {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
            Path around = folder.getParent();
            if (around != null && around.endsWith(RegisterFolder.WORKSHOP)) {
                Files.deleteIfExists(around);
            }
        } catch (DirectoryNotEmptyException e) {
            LOG.debug("another purpose still uses the workshop");
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.WRITE_FAILED, String.valueOf(folder.getFileName()));
        }
    }
}
