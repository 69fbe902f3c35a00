package ca.aval.platform.backup;

import ca.aval.platform.file.Disk;
import ca.aval.platform.journal.JournalPosition;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.register.CopySource;
import ca.aval.platform.time.SchoolClock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One folder of backups of one register, of which the old ones go in their turn. */
public final class BackupShelf {
    /** How a backup is called until it was restored once. */
    static final String UNPROVED = ".unproved";

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd_HH'h'mm");
    private static final JournalPosition NOWHERE = new JournalPosition(0, "0".repeat(64));

    private static final Comparator<KeptBackup> FARTHEST =
            Comparator.comparingLong((KeptBackup backup) -> backup.position().sequence())
                    .thenComparing(KeptBackup::at)
                    .reversed();

    private final Path folder;
    private final Disk disk;
    private final SchoolClock clock;
    private final byte[] key;
    private final String id;

    BackupShelf(Path folder, CopySource register, Disk disk, SchoolClock clock) {
        this.folder = folder;
        this.disk = disk;
        this.clock = clock;
        key = register.derived(Backups.KEY);
        id = Backups.idOf(register);
    }

    public Path folder() {
        return folder;
    }

    /** A name by the time on the wall, that no file has. */
    Path free() {
        String name = NAME.format(clock.onTheWall(clock.now()));
        Path file = folder.resolve(name + BackupFile.ENDING);
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(name + "-" + number + BackupFile.ENDING);
        }
        return file;
    }

    /** The backups here, newest first; those of others and damaged ones too. */
    public List<KeptBackup> backups() {
        List<KeptBackup> found = new ArrayList<>();
        for (Path file : named(BackupFile.ENDING)) {
            found.add(look(file));
        }
        found.sort(Comparator.comparing(KeptBackup::at).reversed());
        return found;
    }

    /** The one that was proved and goes farthest, whatever the clock said. */
    public Optional<KeptBackup> newest() {
        return proved().stream().findFirst();
    }

    /** The last one that was proved and is not from a later moment than this. */
    public Optional<KeptBackup> lastBy(Instant now) {
        return proved().stream()
                .filter(backup -> !backup.at().isAfter(now))
                .max(Comparator.comparing(KeptBackup::at));
    }

    /** Those that were proved, the one that goes farthest first. */
    private List<KeptBackup> proved() {
        return backups().stream().filter(KeptBackup::isProved).sorted(FARTHEST).toList();
    }

    private KeptBackup look(Path file) {
        try (BackupFile backup = BackupFile.open(file)) {
            BackupManifest said = backup.manifest();
            KeptBackup.State state =
                    backup.isOf(key)
                            ? KeptBackup.State.PROVED
                            : said.register().equals(id)
                                    ? KeptBackup.State.DAMAGED
                                    : KeptBackup.State.FOREIGN;
            return new KeptBackup(
                    file, state, said.at(), backup.size(), said.position(), said.documents());
        } catch (Problem | IOException e) {
            return new KeptBackup(
                    file, KeptBackup.State.DAMAGED, written(file), length(file), NOWHERE, 0);
        }
    }

    /**
     * Removes the backups whose turn has come, by the clock and by how far they go; never the one
     * that goes farthest, the one just made, nor one it cannot vouch for.
     */
    void turn(Path made) {
        List<KeptBackup> proved = proved();
        List<Instant> moments = proved.stream().map(KeptBackup::at).toList();
        Rotation rotation = new Rotation(clock);
        Set<Instant> kept = new HashSet<>(rotation.kept(moments));
        kept.addAll(rotation.keptInOrder(moments));
        for (KeptBackup backup : proved) {
            if (!kept.contains(backup.at()) && !backup.file().equals(made)) {
                disk.remove(backup.file());
            }
        }
    }

    /** Removes what a sudden end left half written. */
    void sweep() {
        named(UNPROVED).forEach(disk::remove);
        named(".tmp").stream()
                .filter(file -> file.toString().contains(BackupFile.ENDING))
                .forEach(disk::remove);
    }

    private List<Path> named(String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Problem(
                    e, Problem.Kind.FILE_UNREADABLE, String.valueOf(folder.getFileName()));
        }
    }

    private static Instant written(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
