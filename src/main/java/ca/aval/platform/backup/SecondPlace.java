package ca.aval.platform.backup;

import ca.aval.platform.crypto.Digest;
import ca.aval.platform.file.Disk;
import ca.aval.platform.journal.JournalPosition;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.register.CopySource;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.Progress;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder on another device, such as a key or a network folder, that holds the backups of a
 * register too and can follow its journal. Each register has its own folder in it, so that one key
 * serves several schools.
 */
public final class SecondPlace {
    private static final int NAME_LENGTH = 12;
    private static final int PIECE = 1 << 16;

    private final Path root;
    private final CopySource register;
    private final Disk disk;
    private final SchoolClock clock;
    private final Room room;

    SecondPlace(Path root, CopySource register, Disk disk, SchoolClock clock, Room room) {
        this.root = root.toAbsolutePath().normalize();
        this.register = register;
        this.disk = disk;
        this.clock = clock;
        this.room = room;
    }

    /** As it was chosen. */
    public Path root() {
        return root;
    }

    /** Whether it is within reach now: the key is plugged in, the network is there. */
    public boolean isThere() {
        return Files.isDirectory(root);
    }

    /**
     * Refuses a place that cannot be used.
     *
     * @throws Problem of kind {@code PLACE_AWAY}, {@code PLACE_IN_REGISTER} or {@code
     *     FOLDER_NOT_WRITABLE}
     */
    public void require() {
        if (!isThere()) {
            throw new Problem(Problem.Kind.PLACE_AWAY, root.toString());
        }
        Path own = real(register.folder());
        Path other = real(root);
        if (own.startsWith(other) || other.startsWith(own)) {
            throw new Problem(Problem.Kind.PLACE_IN_REGISTER);
        }
        try {
            Path probe = folder().resolve("probe");
            disk.replace(probe, new byte[1]);
            disk.remove(probe);
        } catch (Problem problem) {
            throw new Problem(problem, Problem.Kind.FOLDER_NOT_WRITABLE, root.toString());
        }
    }

    /** Whether it lies on the same device as the register, and so would be lost with it. */
    public boolean isOnSameDevice() {
        try {
            return Files.getFileStore(root).equals(Files.getFileStore(register.folder()));
        } catch (IOException e) {
            return false;
        }
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }

    private Path folder() {
        return root.resolve(folderName(Backups.idOf(register)));
    }

    /** The folder of the register with that trace. */
    static String folderName(String register) {
        return "aval-" + register.substring(0, NAME_LENGTH);
    }

    /** The backups here. */
    public BackupShelf shelf() {
        return new BackupShelf(folder(), register, disk, clock);
    }

    /**
     * What the journals here have of the acts that a register which was taken back does not have.
     *
     * @param last the last act that came back
     * @param taken the act that says that it came back
     */
    public Beyond leftBehind(JournalPosition last, JournalPosition taken) {
        return new LeftBehind(last, taken, register.derived("journal"), disk).in(folder());
    }

    /** The journal as it is followed here. */
    public JournalMirror mirror() {
        return new JournalMirror(register, folder(), disk);
    }

    /**
     * Copies a backup that was proved, reads it again here, and lets the old ones go in their turn.
     *
     * @throws Problem as {@link #require}, or of kind {@code BACKUP_NO_ROOM} or {@code
     *     BACKUP_UNPROVED}; nothing of the copy is left
     */
    public BackupOutcome take(KeptBackup backup, Progress progress) {
        require();
        shelf().sweep();
        String name = String.valueOf(backup.file().getFileName());
        Path copy = folder().resolve(name);
        room.requireTwice(folder(), backup.bytes());
        Path unproved = folder().resolve(name + BackupShelf.UNPROVED);
        try {
            if (!disk.replace(unproved, out -> copy(backup, out, progress))) {
                return new BackupOutcome.Stopped();
            }
            if (!Digest.hex(unproved).equals(Digest.hex(backup.file()))) {
                throw new Problem(Problem.Kind.BACKUP_UNPROVED);
            }
            disk.rename(unproved, copy);
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.FILE_UNREADABLE, name);
        } finally {
            disk.remove(unproved);
        }
        shelf().turn(copy);
        return new BackupOutcome.Made(
                new KeptBackup(
                        copy,
                        backup.state(),
                        backup.at(),
                        backup.bytes(),
                        backup.position(),
                        backup.documents()));
    }

    private static boolean copy(KeptBackup backup, OutputStream out, Progress progress)
            throws IOException {
        byte[] piece = new byte[PIECE];
        int pieces = (int) (backup.bytes() / PIECE) + 1;
        try (InputStream in = Files.newInputStream(backup.file())) {
            int read;
            for (int done = 0; (read = in.read(piece)) >= 0; done++) {
                if (progress.cancelled()) {
                    return false;
                }
                out.write(piece, 0, read);
                progress.done(Math.min(done, pieces), pieces);
            }
        }
        return true;
    }
}
