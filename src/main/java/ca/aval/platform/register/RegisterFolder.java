package ca.aval.platform.register;

import ca.aval.platform.problem.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Where things lie in the folder of a register. */
record RegisterFolder(Path path) {
    static final String WORKSHOP = "workshop";
    private static final String LOCK = "lock";
    private static final List<String> OWN =
            List.of(
                    "keys",
                    "journal",
                    "documents",
                    "snapshot",
                    WORKSHOP,
                    "set-aside",
                    "backups",
                    "aval.mv.db",
                    "closed.json",
                    "unfinished");

    /**
     * The folder, made if need be; refused when anything lies in it but a register whose making was
     * cut off. Nothing in it is touched.
     */
    static RegisterFolder toMake(Path path) {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.FOLDER_NOT_WRITABLE, path.toString());
        }
        RegisterFolder folder = new RegisterFolder(path);
        if (!Files.exists(folder.unfinished())) {
            if (!Register.isIn(path)) {
                requireNoJournal(path);
            }
            folder.requireEmpty();
        }
        return folder;
    }

    /** Rids it of a register whose making was cut off; to be called by whoever holds its lock. */
    void empty() {
        if (Files.exists(unfinished())) {
            discard();
        }
        requireEmpty();
    }

    private void requireEmpty() {
        try (var content = Files.list(path)) {
            if (content.anyMatch(file -> !file.endsWith(LOCK))) {
                throw new Problem(Problem.Kind.FOLDER_NOT_EMPTY, path.toString());
            }
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.FOLDER_NOT_WRITABLE, path.toString());
        }
    }

    static RegisterFolder existing(Path path) {
        if (!Register.isIn(path)) {
            requireNoJournal(path);
            throw new Problem(Problem.Kind.NO_REGISTER, path.toString());
        }
        return new RegisterFolder(path);
    }

    private static void requireNoJournal(Path path) {
        if (holdsAJournal(path)) {
            throw new Problem(Problem.Kind.KEYS_LOST);
        }
    }

    /** Whether acts were kept there, and were not only begun. */
    static boolean holdsAJournal(Path path) {
        Path journal = path.resolve("journal");
        if (!Files.isDirectory(journal) || Files.exists(path.resolve("unfinished"))) {
            return false;
        }
        try (var files = Files.list(journal)) {
            return files.anyMatch(file -> file.toString().endsWith(".journal"));
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.FILE_UNREADABLE, "journal");
        }
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
        if (!Files.isDirectory(keys) || Files.exists(path.resolve("unfinished"))) {
            return false;
        }
        try (var files = Files.list(keys)) {
            return files.anyMatch(
                    file -> file.toString().matches(".*\\.slot(\\.previous|\\.next)?"));
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.FILE_UNREADABLE, "keys");
        }
    }

    /** There while the register is being made, and nothing in it counts. */
    Path unfinished() {
        return path.resolve("unfinished");
    }

    /**
     * Removes what a register is made of, the mark of an unfinished one last; its lock stays, which
     * whoever removes holds.
     */
    void discard() {
        for (String name : OWN) {
            if (Files.exists(path.resolve(name))) {
                remove(path.resolve(name));
            }
        }
    }

    /** Removes the lock, once nothing is left to be locked. */
    void removeLock() {
        if (Files.exists(path.resolve(LOCK))) {
            remove(path.resolve(LOCK));
        }
    }

    private static void remove(Path tree) {
        try (var files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.WRITE_FAILED, String.valueOf(tree.getFileName()));
        }
    }
}
