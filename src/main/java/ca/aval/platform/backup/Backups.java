package ca.aval.platform.backup;

import ca.aval.platform.crypto.Digest;
import ca.aval.platform.file.Disk;
import ca.aval.platform.journal.JournalFolder;
import ca.aval.platform.journal.JournalPosition;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.register.CopySource;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.Progress;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** Makes and proves backups of a register while it is open. */
public final class Backups {
    static final String KEY = "backup";
    static final String FOLDER = "backups";

    /** The acts that tell of backups; they alone are no reason for another. */
    public static final Set<String> TRACES = Set.of("BACK_UP", "CHANGE_SECOND_PLACE");

    private final CopySource register;
    private final Disk disk;
    private final SchoolClock clock;
    private final String program;
    private final Room room;

    /**
     * @param program the version of Aval, as a backup says it
     */
    public Backups(CopySource register, Disk disk, SchoolClock clock, String program, Room room) {
        this.register = register;
        this.disk = disk;
        this.clock = clock;
        this.program = program;
        this.room = room;
    }

    /** A trace of a register's key, the same in every backup of it, that names nobody. */
    static String idOf(CopySource register) {
        byte[] trace =
                Digest.keyed(
                        register.derived("register-id"),
                        "register".getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().formatHex(trace, 0, 16);
    }

    /** The backups in the folder of the register. */
    public BackupShelf own() {
        return new BackupShelf(register.folder().resolve(FOLDER), register, disk, clock);
    }

    /** The second place at that folder. */
    public SecondPlace second(Path folder) {
        return new SecondPlace(folder, register, disk, clock, room);
    }

    /** Removes what a sudden end left behind; to be called before anything else is made. */
    public void sweep() {
        TrialFolder.sweep(register.folder());
        own().sweep();
    }

    /** Whether anything was done since the newest backup here, besides making backups. */
    public boolean isDue() {
        return own().newest().map(newest -> !leadsHere(newest.position())).orElse(true);
    }

    private boolean leadsHere(JournalPosition backup) {
        if (backup.equals(register.quietly(register::position))) {
            return true;
        }
        if (!register.holds(backup)) {
            return false;
        }
        AtomicBoolean other = new AtomicBoolean();
        register.journal(
                backup.sequence(),
                JournalFolder.Replayed.acts(
                        act -> {
                            if (!TRACES.contains(act.name())) {
                                other.set(true);
                            }
                        }));
        return !other.get();
    }

    /**
     * Makes a backup in the folder of the register and lets the old ones go in their turn.
     *
     * @throws Problem as {@link #make(Path, Progress)}
     */
    public BackupOutcome make(Progress progress) {
        BackupShelf shelf = own();
        BackupOutcome outcome = make(shelf.free(), progress);
        if (outcome instanceof BackupOutcome.Made(KeptBackup backup)) {
            shelf.turn(backup.file());
        }
        return outcome;
    }

    /**
     * Makes a backup under that name; a file that has it is replaced once the new one was proved.
     *
     * @throws Problem of kind {@code BACKUP_NO_ROOM}, {@code BACKUP_UNPROVED} or what writing
     *     meets; nothing of it is left
     */
    public BackupOutcome make(Path target, Progress progress) {
        Path file = target.toAbsolutePath();
        Path place = makeFolder(file);
        Instant at = clock.now();
        Inventory inventory = Inventory.of(register);
        room.requireTwice(place, inventory.length());
        room.requireTwice(register.folder(), inventory.length()); // it is tried there
        Path unproved = file.resolveSibling(file.getFileName() + BackupShelf.UNPROVED);
        try {
            Progress writing = new HalfProgress(progress, 0);
            boolean written = disk.replace(unproved, out -> write(inventory, at, out, writing));
            if (!written) {
                return new BackupOutcome.Stopped();
            }
            return switch (new Proof(register).of(unproved, new HalfProgress(progress, 1))) {
                case SAME -> named(unproved, file, at, inventory);
                case STOPPED -> new BackupOutcome.Stopped();
                case OTHER -> throw new Problem(Problem.Kind.BACKUP_UNPROVED);
            };
        } finally {
            disk.remove(unproved);
        }
    }

    /**
     * Restores a backup beside the register and looks whether everything comes back.
     *
     * @return false when the person asked to stop
     * @throws Problem of kind {@code BACKUP_UNPROVED}, {@code BACKUP_DAMAGED}, {@code
     *     BACKUP_FOREIGN} or {@code NOT_A_BACKUP}
     */
    public boolean prove(Path file, Progress progress) {
        room.requireTwice(register.folder(), sizeOf(file));
        return switch (new Proof(register).of(file, progress)) {
            case SAME -> true;
            case STOPPED -> false;
            case OTHER -> throw new Problem(Problem.Kind.BACKUP_UNPROVED);
        };
    }

    private BackupOutcome named(Path unproved, Path file, Instant at, Inventory inventory) {
        disk.rename(unproved, file);
        int documents =
                (int)
                        inventory.files().stream()
                                .filter(p -> p.name().startsWith("documents/"))
                                .count();
        return new BackupOutcome.Made(
                new KeptBackup(
                        file,
                        KeptBackup.State.PROVED,
                        at,
                        sizeOf(file),
                        inventory.position(),
                        documents));
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.FILE_UNREADABLE, String.valueOf(file.getFileName()));
        }
    }

    private boolean write(Inventory inventory, Instant at, OutputStream out, Progress progress)
            throws IOException {
        BackupWriter writer = new BackupWriter(out);
        int done = 0;
        for (Map.Entry<String, byte[]> key : inventory.keys().entrySet()) {
            byte[] bytes = key.getValue();
            writer.part(key.getKey(), new ByteArrayInputStream(bytes), bytes.length);
            progress.done(++done, inventory.parts());
        }
        for (Inventory.Piece piece : inventory.files()) {
            if (progress.cancelled()) {
                return false;
            }
            try (InputStream in = Files.newInputStream(piece.file())) {
                writer.part(piece.name(), in, piece.length());
            }
            progress.done(++done, inventory.parts());
        }
        writer.finish(
                register.derived(KEY),
                parts ->
                        new BackupManifest(
                                BackupManifest.FORMAT,
                                idOf(register),
                                program,
                                inventory.schema(),
                                at,
                                inventory.position(),
                                inventory.content(),
                                parts));
        return true;
    }

    private static Path makeFolder(Path file) {
        Path folder = Objects.requireNonNull(file.getParent(), "a backup lies in a folder");
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Problem(
                    e, Problem.Kind.FOLDER_NOT_WRITABLE, String.valueOf(folder.getFileName()));
        }
    }
}
