package ca.aval.backup;

import ca.aval.platform.backup.BackedUp;
import ca.aval.platform.backup.Backups;
import ca.aval.platform.backup.KeptBackup;
import ca.aval.platform.journal.ActRecord;
import ca.aval.platform.journal.JournalFolder;
import ca.aval.platform.register.Register;
import ca.aval.platform.time.SchoolClock;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A register with one act, the folder of a key beside it, and a clock that can be set. */
public final class OneRegister implements AutoCloseable {
    public static final Guard PRINCIPAL = Guard.of(Role.PRINCIPAL);
    public static final Guard READER = Guard.of(Role.READ_ONLY);

    public final Register register;
    public final Path key;
    public SchoolClock clock = BackedUp.clock();

    public OneRegister(Path folder) {
        register = BackedUp.create(folder.resolve("register"));
        BackedUp.act(register, "un");
        try {
            key = Files.createDirectories(folder.resolve("key"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Backups backups() {
        return new Backups(register, BackedUp.DISK, clock, "0.1", BackedUp.PLENTY);
    }

    public BackupActs acts(Guard guard) {
        return BackupActs.of(guard, register.work(), backups(), clock, BackedUp.restorer()::begin);
    }

    /** The last act of the journal. */
    public ActRecord last() {
        AtomicReference<@Nullable ActRecord> last = new AtomicReference<>();
        register.journal(JournalFolder.Replayed.acts(last::set));
        return Objects.requireNonNull(last.get());
    }

    /** A backup made and proved. */
    public KeptBackup backedUp() {
        return Objects.requireNonNull(
                acts(PRINCIPAL).backUp().now(null, BackedUp.UNWATCHED).backup());
    }

    @Override
    public void close() {
        register.close();
    }
}
