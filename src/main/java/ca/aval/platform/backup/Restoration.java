package ca.aval.platform.backup;

import ca.aval.platform.crypto.UnlockedKeys;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.DocumentColumns;
import ca.aval.platform.file.Disk;
import ca.aval.platform.journal.JournalPosition;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.register.Register;
import ca.aval.platform.time.SchoolClock;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** A register that came back whole and waits beside its place; closing it unfinished removes it. */
public final class Restoration implements AutoCloseable {
    /** The act that says from where a register was taken back. */
    public static final String ACT = "RESTORED";

    private final BackupManifest manifest;
    private final DocumentColumns columns;
    private final Path working;
    private final Path place;
    private final UnlockedKeys key;
    private final Disk disk;
    private final SchoolClock clock;
    private final List<Class<?>> rows;

    Restoration(
            BackupManifest manifest,
            DocumentColumns columns,
            Path working,
            Path place,
            UnlockedKeys key,
            Disk disk,
            SchoolClock clock,
            List<Class<?>> rows) {
        this.manifest = manifest;
        this.columns = columns;
        this.working = working;
        this.place = place;
        this.key = key;
        this.disk = disk;
        this.clock = clock;
        this.rows = rows;
    }

    /** The moment from which the register is. */
    public Instant at() {
        return manifest.at();
    }

    /** How far the journal of the backup goes. */
    public JournalPosition position() {
        return manifest.position();
    }

    public int documents() {
        return manifest.documents();
    }

    /**
     * What the journal at a second place would add.
     *
     * @param second the second place, or the folder of this register in it
     */
    public Beyond beyond(Path second) {
        return mirrored(second).beyond(key);
    }

    private MirroredJournal mirrored(Path second) {
        Path below = second.resolve(SecondPlace.folderName(manifest.register()));
        Path mirror = Files.isDirectory(below) ? below : second;
        return new MirroredJournal(mirror, working, manifest, columns, disk);
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
            MirroredJournal journal = mirrored(second);
            if (!(journal.beyond(key) instanceof Beyond.Acts beyond)) {
                throw new Problem(Problem.Kind.JOURNAL_DAMAGED, "journal", position().sequence());
            }
            added = beyond.acts();
            documents = journal.takeOver(beyond.end());
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
            Files.deleteIfExists(place); // empty: looked at before
            disk.rename(working, place);
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.FOLDER_NOT_EMPTY, place.toString());
        }
    }

    /** Removes what was not put in place. */
    @Override
    public void close() {
        TrialFolder.delete(working);
    }
}
