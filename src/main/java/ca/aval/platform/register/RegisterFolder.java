package ca.aval.platform.register;

import ca.aval.platform.problem.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Where things lie in the folder of a register. */
record RegisterFolder(Path path) {
    static final String WORKSHOP = "workshop";

    /** The folder, made if need be; refused when anything lies in it. */
    static RegisterFolder empty(Path path) {
        try {
            Files.createDirectories(path);
            try (var content = Files.list(path)) {
                if (content.findAny().isPresent()) {
                    throw new Problem(Problem.Kind.FOLDER_NOT_EMPTY, path.toString());
                }
            }
            return new RegisterFolder(path);
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.FOLDER_NOT_WRITABLE, path.toString());
        }
    }

    static RegisterFolder existing(Path path) {
        if (!Register.isIn(path)) {
            throw new Problem(Problem.Kind.NO_REGISTER, path.toString());
        }
        return new RegisterFolder(path);
    }

    Path keys() {
        return path.resolve("keys");
    }

    Path journal() {
        return path.resolve("journal");
    }

    Path documents() {
        return path.resolve("documents");
    }

    /** The database as H2 names it, without the ending. */
    Path database() {
        return path.resolve("aval");
    }

    Path databaseFile() {
        return path.resolve("aval.mv.db");
    }

    Path mark() {
        return path.resolve("closed.json");
    }

    Path setAside() {
        return path.resolve("set-aside");
    }

    Path snapshots() {
        return path.resolve("snapshot");
    }

    /** Where databases are made before they count; nothing in it is needed. */
    Path workshop() {
        return path.resolve(WORKSHOP);
    }

    Path workshop(String purpose) {
        return workshop().resolve(purpose);
    }

    /** Whether someone could sign in to what lies there. */
    static boolean holdsASlot(Path path) {
        Path keys = path.resolve("keys");
        if (!Files.isDirectory(keys)) {
            return false;
        }
        try (var files = Files.list(keys)) {
            return files.anyMatch(file -> file.toString().endsWith(".slot"));
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.FILE_UNREADABLE, "keys");
        }
    }

    /** Removes everything in the folder; for one that was empty before and was not finished. */
    void discard() {
        try (var files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(path)) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.WRITE_FAILED, String.valueOf(path.getFileName()));
        }
    }
}
