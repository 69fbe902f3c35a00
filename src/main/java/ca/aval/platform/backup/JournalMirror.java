package ca.aval.platform.backup;

import ca.aval.platform.file.Disk;
import ca.aval.platform.journal.JournalFolder;
import ca.aval.platform.journal.JournalPosition;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.register.CopySource;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * Follows the journal of an open register at a second place: what the journal gained is copied, as
 * it lies encrypted on the disk, after the documents that it names and the keys that open it. One
 * thread at a time.
 */
public final class JournalMirror {
    private static final int PIECE = 1 << 20;

    private final CopySource register;
    private final Path folder;
    private final Disk disk;
    private @Nullable Set<String> documents;

    JournalMirror(CopySource register, Path folder, Disk disk) {
        this.register = register;
        this.folder = folder;
        this.disk = disk;
    }

    /** The journal, the position it has and the keys, looked at in the same moment. */
    private record Now(
            JournalPosition position,
            List<JournalFolder.Extent> extents,
            SortedMap<String, byte[]> keys) {}

    /**
     * Copies what is missing there and returns how far the copy goes now. What lies there and is
     * not the beginning of this journal, because an older backup was restored since, is set aside
     * and never written over.
     *
     * @throws Problem of kind {@code WRITE_FAILED} or {@code DISK_FULL}; what was copied before
     *     stays, and the next time goes on from there
     */
    public JournalPosition follow() {
        Now now =
                register.quietly(
                        () ->
                                new Now(
                                        register.position(),
                                        register.journalExtents(),
                                        Inventory.keys(register)));
        try {
            Set<String> there = documents;
            if (there == null) {
                setAsideUnlessBeginning(now);
                there = names(folder.resolve("documents"));
            }
            copyDocuments(there);
            documents = there;
            MirroredKeys keys = new MirroredKeys(folder, disk);
            keys.keep(now.keys(), now.position().sequence());
            for (JournalFolder.Extent extent : now.extents()) {
                grow(extent);
            }
            keys.forgetBefore(now.position().sequence());
        } catch (IOException | UncheckedIOException e) {
            documents = null;
            throw new Problem(e, Problem.Kind.WRITE_FAILED, "journal");
        } catch (Problem problem) {
            documents = null; // what is there is looked at anew the next time
            throw problem;
        }
        return now.position();
    }

    private Path journal() {
        return folder.resolve("journal");
    }

    private Path copyOf(JournalFolder.Extent extent) {
        return journal().resolve(String.valueOf(extent.file().getFileName()));
    }

    private void setAsideUnlessBeginning(Now now) throws IOException {
        if (!Files.isDirectory(journal()) || isBeginning(now)) {
            return;
        }
        int number = 1;
        while (Files.exists(folder.resolve("journal-" + number))) {
            number++;
        }
        Path keys = Files.createDirectories(folder.resolve(keysOf("journal-" + number)));
        new MirroredKeys(folder, disk).setAside(keys);
        disk.rename(journal(), folder.resolve("journal-" + number));
    }

    /** Where the keys lie that open a journal which was set aside. */
    static String keysOf(String journal) {
        return "keys-of-" + journal;
    }

    /** The journals at a second place: the one that is followed, then those set aside before. */
    static List<String> journals(Path folder) {
        List<String> names = new ArrayList<>(List.of("journal"));
        for (int i = 1; Files.isDirectory(folder.resolve("journal-" + i)); i++) {
            names.add("journal-" + i);
        }
        return names;
    }

    private boolean isBeginning(Now now) throws IOException {
        Set<String> known = new HashSet<>();
        boolean ended = false;
        for (JournalFolder.Extent extent : now.extents()) {
            Path copy = copyOf(extent);
            known.add(String.valueOf(copy.getFileName()));
            if (!Files.exists(copy)) {
                ended = true;
                continue;
            }
            long length = Files.size(copy);
            if (ended
                    || length > extent.length()
                    || !SameBytes.first(length, copy, extent.file())) {
                return false;
            }
            ended = length < extent.length();
        }
        return known.containsAll(names(journal()));
    }

    private void copyDocuments(Set<String> there) throws IOException {
        Path own = register.folder().resolve("documents");
        for (String name : names(own)) {
            if (Part.mayBeNamed("documents/" + name) && !there.contains(name)) {
                disk.replace(
                        folder.resolve("documents").resolve(name),
                        out -> {
                            Files.copy(own.resolve(name), out);
                            return true;
                        });
                there.add(name);
            }
        }
    }

    private void grow(JournalFolder.Extent extent) throws IOException {
        Path copy = copyOf(extent);
        long have = Files.exists(copy) ? Files.size(copy) : 0;
        if (have >= extent.length()) {
            return;
        }
        try (InputStream in = Files.newInputStream(extent.file());
                Disk.AppendedFile out = disk.append(copy)) {
            in.skipNBytes(have);
            long at = have;
            while (at < extent.length()) {
                byte[] piece = in.readNBytes((int) Math.min(PIECE, extent.length() - at));
                if (piece.length == 0) {
                    throw new IOException("the journal is shorter than it was");
                }
                out.write(at, piece);
                at += piece.length;
            }
        }
    }

    /** The files below a folder, with slashes; none when it is not there. */
    static Set<String> names(Path folder) throws IOException {
        Set<String> names = new HashSet<>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().endsWith(".tmp"))
                        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                        .forEach(names::add);
            }
        }
        return names;
    }
}
