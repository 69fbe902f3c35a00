package ca.aval.platform.backup;

import ca.aval.platform.crypto.KeyRing;
import ca.aval.platform.crypto.UnlockedKeys;
import ca.aval.platform.data.DocumentColumns;
import ca.aval.platform.data.Migrations;
import ca.aval.platform.file.Disk;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.register.Register;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Takes registers back from backups, beside the place where they will lie. */
public final class Restorer {
    private static final String WORKING = ".restoring-";

    /** Lies in a folder in which a register is being taken back, and in no other. */
    static final String MARK = "aval-restoring";

    private static final long MOST_KEYS = 16 << 20;

    private final Disk disk;
    private final SchoolClock clock;
    private final List<Class<?>> rows;
    private final Function<Register, Language> language;

    /**
     * @param rows the row classes of every store
     * @param language which language a register speaks
     */
    public Restorer(
            Disk disk,
            SchoolClock clock,
            List<Class<?>> rows,
            Function<Register, Language> language) {
        this.disk = disk;
        this.clock = clock;
        this.rows = List.copyOf(rows);
        this.language = language;
    }

    /** What was seen of a register while it was open to be proved. */
    private record Seen(DocumentColumns columns, Language language) {}

    /**
     * Takes a backup back and checks all of it; the register is not at its place before {@link
     * Restoration#finish}.
     *
     * @param target empty, or not there
     * @return empty when the person asked to stop; nothing is left
     * @throws Problem of kind {@code FOLDER_NOT_EMPTY}, {@code NOT_A_BACKUP}, {@code
     *     BACKUP_DAMAGED}, {@code BACKUP_UNPROVED}, {@code REGISTER_NEWER} or {@code
     *     WRONG_PASSWORD}; nothing is left
     */
    public Optional<Restoration> begin(
            Path file, Path target, Unlocking unlocking, Progress progress) {
        return begin(file, target.toAbsolutePath().normalize(), unlocking, progress, false);
    }

    /**
     * The same for a place where a register lies that opens no more: it is set aside untouched,
     * beside its place, once the one that came back takes it.
     */
    public Optional<Restoration> beginInstead(
            Path file, Path damaged, Unlocking unlocking, Progress progress) {
        return begin(file, damaged.toAbsolutePath().normalize(), unlocking, progress, true);
    }

    private Optional<Restoration> begin(
            Path file, Path place, Unlocking unlocking, Progress progress, boolean instead) {
        Path working = place.resolveSibling(place.getFileName() + WORKING + UUID.randomUUID());
        try {
            if (!instead) {
                requireEmpty(place);
            }
            sweep(place);
            return begun(file, working, place, unlocking, progress, instead);
        } catch (RuntimeException | Error e) {
            TrialFolder.delete(working);
            throw e;
        } finally {
            unlocking.forget();
        }
    }

    private Optional<Restoration> begun(
            Path file,
            Path working,
            Path place,
            Unlocking unlocking,
            Progress progress,
            boolean instead) {
        try (BackupFile backup = BackupFile.open(file)) {
            if (backup.manifest().schema() > Migrations.NEWEST) {
                throw new Problem(Problem.Kind.REGISTER_NEWER);
            }
            make(working);
            UnlockedKeys key = unlock(backup, file, working, unlocking);
            if (!extract(backup, working, progress)) {
                TrialFolder.delete(working);
                return Optional.empty();
            }
            Seen seen = prove(backup.manifest(), working, key);
            return Optional.of(
                    new Restoration(
                            backup.manifest(),
                            seen.columns(),
                            working,
                            place,
                            instead,
                            key,
                            disk,
                            clock,
                            rows,
                            seen.language()));
        }
    }

    /** The keys come first and are few: nothing else is written before the check was made. */
    private UnlockedKeys unlock(BackupFile backup, Path file, Path working, Unlocking unlocking) {
        List<Part> keys = backup.manifest().parts().stream().filter(Part::isKey).toList();
        long size = keys.stream().mapToLong(Part::length).sum();
        if (keys.isEmpty() || size > MOST_KEYS) {
            throw new Problem(Problem.Kind.NOT_A_BACKUP, String.valueOf(file.getFileName()));
        }
        keys.forEach(part -> backup.extract(part, working, disk));
        UnlockedKeys key = unlocking.unlock(new KeyRing(working.resolve("keys"), disk));
        if (!backup.isOf(key.master().derive(Backups.KEY))) {
            throw new Problem(Problem.Kind.BACKUP_DAMAGED, String.valueOf(file.getFileName()));
        }
        return key;
    }

    private boolean extract(BackupFile backup, Path working, Progress progress) {
        List<Part> parts = backup.manifest().parts().stream().filter(p -> !p.isKey()).toList();
        int done = 0;
        for (Part part : parts) {
            if (progress.cancelled()) {
                return false;
            }
            backup.extract(part, working, disk);
            progress.done(++done, parts.size());
        }
        return true;
    }

    private Seen prove(BackupManifest manifest, Path working, UnlockedKeys key) {
        try (Register copy = Register.open(working, key, disk, clock, rows)) {
            if (!Proof.agrees(copy, manifest)) {
                throw new Problem(Problem.Kind.BACKUP_UNPROVED);
            }
            for (Part part : manifest.parts()) {
                if (part.isDocument()) {
                    copy.documents().read(part.fileName());
                }
            }
            return new Seen(copy.documentColumns(), language.apply(copy));
        }
    }

    private static void requireEmpty(Path place) {
        try {
            if (Files.exists(place)) {
                try (var content = Files.list(place)) {
                    if (content.findAny().isPresent()) {
                        throw new Problem(Problem.Kind.FOLDER_NOT_EMPTY, place.toString());
                    }
                }
            }
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.FOLDER_NOT_WRITABLE, place.toString());
        }
    }

    /** What a sudden end left of earlier restores to that place, and nothing else, goes. */
    private static void sweep(Path place) {
        String start = place.getFileName() + WORKING;
        Path around = Objects.requireNonNull(place.getParent(), "a register lies in a folder");
        if (!Files.isDirectory(around)) {
            return;
        }
        try (var beside = Files.list(around)) {
            beside.filter(each -> String.valueOf(each.getFileName()).startsWith(start))
                    .filter(each -> Files.exists(each.resolve(MARK)))
                    .toList()
                    .forEach(TrialFolder::delete);
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.FOLDER_NOT_WRITABLE, around.toString());
        }
    }

    private static void make(Path working) {
        try {
            Files.createDirectories(working);
            Files.createFile(working.resolve(MARK));
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.FOLDER_NOT_WRITABLE, working.toString());
        }
    }
}
