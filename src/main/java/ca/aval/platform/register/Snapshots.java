package ca.aval.platform.register;

import ca.aval.platform.crypto.Digest;
import ca.aval.platform.data.Database;
import ca.aval.platform.file.Disk;
import ca.aval.platform.problem.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The folder {@code snapshot}: the last two copies of the database that were checked, and the last
 * one of each earlier version of its tables.
 */
final class Snapshots {
    private static final int KEPT = 2;
    private static final String SAID = ".json";
    private static final String CHECKED = "checked";

    private final Path folder;
    private final Disk disk;
    private final RegisterKeys keys;
    private final Workshop workshop;

    Snapshots(Path folder, Disk disk, RegisterKeys keys, Workshop workshop) {
        this.folder = folder;
        this.disk = disk;
        this.keys = keys;
        this.workshop = workshop;
    }

    /**
     * Those of which it can be read what they are, the newest first; the copies are not looked at.
     */
    List<Snapshot> all() {
        List<Snapshot> found = new ArrayList<>();
        for (Path said : files(SAID)) {
            String stem = stem(said, SAID);
            DatabaseMark.read(said, disk, keys.marks())
                    .ifPresent(
                            mark ->
                                    found.add(
                                            new Snapshot(
                                                    folder.resolve(stem + ".mv.db"), said, mark)));
        }
        found.sort(
                Comparator.comparing((Snapshot s) -> s.mark().position().sequence())
                        .thenComparing(s -> s.mark().schema())
                        .reversed());
        return found;
    }

    /** The files that say what a copy is, readable or not. */
    List<Path> said() {
        return files(SAID);
    }

    /**
     * Keeps a copy of a closed database once the copy was opened and found to say what it must.
     *
     * @param mark what is said of it
     * @throws Problem of kind {@code SNAPSHOT_FAILED}, {@code DISK_FULL} or {@code WRITE_FAILED};
     *     those that were kept are still there
     */
    void keep(Path database, DatabaseMark mark) {
        try {
            Path copy = workshop.copy(database, CHECKED);
            boolean good =
                    workshop.with(
                            Database.look(workshop.database(CHECKED), keys.database()),
                            looked -> says(looked, mark));
            if (!good || !Digest.hex(copy).equals(mark.file())) {
                throw new Problem(Problem.Kind.SNAPSHOT_FAILED);
            }
            String stem = "aval-%012d-v%03d".formatted(mark.position().sequence(), mark.schema());
            disk.rename(copy, folder.resolve(stem + ".mv.db"));
            Path said = folder.resolve(stem + SAID);
            mark.write(said, disk, keys.marks());
            prune(said);
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.SNAPSHOT_FAILED);
        }
    }

    private static boolean says(Database database, DatabaseMark mark) throws SQLException {
        return database.position().equals(mark.position())
                && database.contentDigest().equals(mark.content());
    }

    /**
     * Removes those that are no longer needed, and nothing of which it cannot be read what it is.
     */
    private void prune(Path justWritten) {
        Set<Integer> schemas = new HashSet<>();
        List<Snapshot> all = all();
        if (all.stream().noneMatch(snapshot -> snapshot.said().equals(justWritten))) {
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            boolean lastOfItsSchema = schemas.add(all.get(i).mark().schema());
            if (i >= KEPT && !lastOfItsSchema) {
                disk.remove(all.get(i).file());
                disk.remove(all.get(i).said());
            }
        }
    }

    private List<Path> files(String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.FILE_UNREADABLE, "snapshot");
        }
    }

    private static String stem(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ending.length());
    }
}
