package ca.aval.app.composition;

import ca.aval.backup.BackUpWhenDue;
import ca.aval.backup.BackupActs;
import ca.aval.backup.BackupPast;
import ca.aval.backup.BackupTrace;
import ca.aval.backup.FollowedJournal;
import ca.aval.backup.RehearseRestore;
import ca.aval.backup.TakenBack;
import ca.aval.platform.backup.BackupBeforeMigration;
import ca.aval.platform.backup.Backups;
import ca.aval.platform.backup.KeptBackup;
import ca.aval.platform.backup.Restoration;
import ca.aval.platform.backup.Room;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.journal.ActRecord;
import ca.aval.platform.journal.JournalFolder;
import ca.aval.platform.journal.JournalPosition;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.register.Register;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.Progress;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/** Puts together what keeps an open register from being lost. */
public final class BackupParts implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BackupParts.class);

    private final Register register;
    private final Guard guard;
    private final SchoolClock clock;
    private final Function<Path, Optional<Path>> second;
    private final JournalPosition begun;
    private final Backups backups;
    private final FollowedJournal journal;
    private final AtomicReference<@Nullable BackupPast> past = new AtomicReference<>();

    BackupParts(
            Register register,
            Guard guard,
            SchoolClock clock,
            Function<Path, Optional<Path>> second) {
        this.register = register;
        this.guard = guard;
        this.clock = clock;
        this.second = second;
        begun = register.position();
        backups = new Backups(register, new LocalDisk(), clock, program(), Room.OF_SYSTEM);
        journal = new FollowedJournal(backups, clock);
    }

    /** The version of Aval, as a backup says it. */
    static String program() {
        String built = BackupParts.class.getPackage().getImplementationVersion();
        return Objects.requireNonNullElse(built, "0.1");
    }

    /** What the person may do about backups, each act written with that work. */
    public BackupActs acts(UnitOfWork work) {
        return BackupActs.of(
                guard, work, backups, clock, Registers.restoring(new LocalDisk(), clock));
    }

    /** Writes down the backup that was made before the tables changed. */
    void note(BackupBeforeMigration.Made made) {
        try {
            new BackupTrace(register.work())
                    .made(
                            made.backup(),
                            BackupTrace.Why.MIGRATION,
                            made.second() ? BackupTrace.Where.BOTH : BackupTrace.Where.HERE);
        } catch (Problem problem) {
            LOG.warn("the backup before the migration is not written down: {}", problem.kind());
        }
    }

    /**
     * Brings what was done since the register was opened to the second place, a few seconds long at
     * most; for a program that ends now and shows nothing.
     */
    public void bringWhatWasDone() {
        if (guard.may(Permission.BACK_UP) && !register.position().equals(begun)) {
            second.apply(register.folder()).ifPresent(journal::follow);
        }
    }

    /** The journal as it goes to the second place. */
    public FollowedJournal journal() {
        return journal;
    }

    /** Removes what a sudden end left of backups. */
    public void sweep() {
        backups.sweep();
    }

    /** The last backup in the folder of the register that was proved; none of a day to come. */
    public Optional<KeptBackup> newest() {
        return backups.own().lastBy(clock.now());
    }

    /** What the journal tells of restores; read through once, off the screen thread. */
    public BackupPast past() {
        BackupPast known = past.get();
        if (known == null) {
            Past reading = new Past();
            register.journal(reading);
            known = new BackupPast(reading.first, reading.drill, reading.restored);
            past.set(known);
        }
        return known;
    }

    /** Reads the journal through again the next time it is asked. */
    public void forgetPast() {
        past.set(null);
    }

    /** The same work, with a backup before it when something was done since the last. */
    UnitOfWork backedUp(UnitOfWork work) {
        return new UnitOfWork() {
            @Override
            public <T> T run(Act act, Supplier<T> change) {
                backUpBefore(work);
                return work.run(act, change);
            }

            @Override
            public <T> T read(Supplier<T> query) {
                return work.read(query);
            }
        };
    }

    /** What fails here stops nobody: the first page tells when no backup was made for a while. */
    private void backUpBefore(UnitOfWork work) {
        if (!guard.may(Permission.BACK_UP)) {
            return;
        }
        try {
            new BackUpWhenDue(guard, work, backups, clock)
                    .make(BackUpWhenDue.Occasion.BEFORE_AN_IMPORT, null, Progress.UNWATCHED);
        } catch (Problem problem) {
            LOG.warn("no backup before the import: {}", problem.kind());
        }
    }

    @Override
    public void close() {
        journal.close();
    }

    /** Looks for a few acts among all. */
    private static final class Past implements JournalFolder.Replayed {
        private @Nullable Instant first;
        private @Nullable Instant drill;
        private @Nullable TakenBack restored;
        private JournalPosition before = new JournalPosition(0, "0".repeat(64));

        @Override
        public void schema(int version) {}

        @Override
        public void act(ActRecord act, JournalPosition position) {
            if (first == null) {
                first = act.at();
            }
            if (act.name().equals(RehearseRestore.ACT)) {
                drill = act.at();
            }
            if (act.name().equals(Restoration.ACT)) {
                restored = takenBack(act, position);
            }
            before = position;
        }

        private @Nullable TakenBack takenBack(ActRecord act, JournalPosition position) {
            return act.about().stream()
                    .filter(word -> word.startsWith("from="))
                    .findFirst()
                    .map(word -> Instant.parse(word.substring("from=".length())))
                    .map(from -> new TakenBack(from, before, position))
                    .orElse(null);
        }
    }
}
