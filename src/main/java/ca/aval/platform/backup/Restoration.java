package ca.aval.platform.backup;

import ca.aval.platform.crypto.UnlockedKeys;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.DocumentColumns;
import ca.aval.platform.file.Disk;
import ca.aval.platform.journal.JournalPosition;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.register.DocumentsElsewhere;
import ca.aval.platform.register.Register;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A register that came back whole and waits beside its place; closing it unfinished removes it. */
public final class Restoration implements AutoCloseable {
    /** The act that says from where a register was taken back. */
    public static final String ACT = "RESTORED";

    private final BackupManifest manifest;
    private final DocumentColumns columns;
    private final Path working;
    private final Path place;
    private final boolean instead;
    private final UnlockedKeys key;
    private final Disk disk;
    private final SchoolClock clock;
    private final List<Class<?>> rows;
    private final Language language;
    private final Map<Path, MirroredDocuments> mirrored = new HashMap<>();

    Restoration(
            BackupManifest manifest,
            DocumentColumns columns,
            Path working,
            Path place,
            boolean instead,
            UnlockedKeys key,
            Disk disk,
            SchoolClock clock,
            List<Class<?>> rows,
            Language language) {
        this.manifest = manifest;
        this.columns = columns;
        this.working = working;
        this.place = place;
        this.instead = instead;
        this.key = key;
        this.disk = disk;
        this.clock = clock;
        this.rows = rows;
        this.language = language;
    }

    /** The moment from which the register is. */
    public Instant at() {
        return manifest.at();
    }

    /** The language that the register speaks. */
    public Language language() {
        return language;
    }

    /** How far the journal of the backup goes. */
    public JournalPosition position() {
        return manifest.position();
    }

    public int documents() {
        return manifest.documents();
    }

    /**
     * What another journal would add; of several, for one that went another way was set aside
     * there, the one that goes farthest.
     *
     * @param second the second place, the folder of this register in it, or the folder of the
     *     register itself, damaged or not, with its backups
     */
    public Beyond beyond(Path second) {
        return farthest(second).beyond();
    }

    private record Looked(MirroredJournal journal, Beyond beyond) {
        long end() {
            return beyond instanceof Beyond.Acts acts ? acts.end() : -1;
        }
    }

    private Looked farthest(Path second) {
        Path below = second.resolve(SecondPlace.folderName(manifest.register()));
        Path mirror = Files.isDirectory(below) ? below : itself(second);
        @Nullable Looked best = null;
        for (String name : JournalMirror.journals(mirror)) {
            MirroredJournal journal =
                    new MirroredJournal(
                            mirror, name, working, manifest, columns, documentsIn(mirror), disk);
            Looked looked = new Looked(journal, journal.beyond(key));
            if (best == null || looked.end() > best.end()) {
                best = looked;
            }
        }
        return Objects.requireNonNull(best, "there is always one to look for");
    }

    private MirroredDocuments documentsIn(Path mirror) {
        return mirrored.computeIfAbsent(
                mirror.resolve("documents"),
                folder -> new MirroredDocuments(DocumentsElsewhere.in(folder, key, disk)));
    }

    /** The folder of the register for that of its backups, or the same one. */
    private static Path itself(Path second) {
        Path around = second.toAbsolutePath().normalize().getParent();
        boolean backups =
                around != null && second.endsWith(Backups.FOLDER) && Register.isIn(around);
        return backups && around != null ? around : second;
    }

    /** Puts the register at its place, without anything of a second place. */
    public Restored finish() {
        return finish(null);
    }

    /**
     * Adds the acts of a second place, whose journal was looked at before, and puts the register at
     * its place.
     *
     * @throws Problem when that journal cannot be used after all; the register is not at its place
     */
    public Restored finishWith(Path second) {
        return finish(second);
    }

    private Restored finish(@Nullable Path second) {
        long added = 0;
        List<String> documents = List.of();
        if (second != null) {
            Looked looked = farthest(second);
            if (!(looked.beyond() instanceof Beyond.Acts beyond)) {
                throw new Problem(Problem.Kind.JOURNAL_DAMAGED, "journal", position().sequence());
            }
            added = beyond.acts();
            looked.journal().beyond(key); // its copy lies beside the register once more
            documents = looked.journal().takeOver(beyond);
        }
        try (Register register = Register.open(working, key, disk, clock, rows)) {
            documents.forEach(register.documents()::read);
            record(register, added);
        }
        putInPlace();
        return new Restored(place, at(), position(), added);
    }

    private void record(Register register, long added) {
        register.work()
                .run(
                        Act.of(
                                ACT,
                                "from=" + at(),
                                "sequence=" + position().sequence(),
                                "head=" + position().hash().substring(0, 16),
                                "replayed=" + added),
                        () -> true);
    }

    private void putInPlace() {
        try {
            Files.deleteIfExists(working.resolve("lock"));
            Files.deleteIfExists(working.resolve(Restorer.MARK));
            if (instead) {
                setAside();
            }
            Files.deleteIfExists(place); // empty: looked at before
            disk.rename(working, place);
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.FOLDER_NOT_EMPTY, place.toString());
        }
    }

    /** What was damaged keeps every byte, under a name that says since when it lies there. */
    private void setAside() {
        String name = place.getFileName() + "-damaged-" + clock.today();
        Path aside = place.resolveSibling(name);
        for (int number = 2; Files.exists(aside); number++) {
            aside = place.resolveSibling(name + "-" + number);
        }
        disk.rename(place, aside);
    }

    /** Removes what was not put in place. */
    @Override
    public void close() {
        TrialFolder.delete(working);
    }
}
