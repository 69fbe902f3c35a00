package ca.aval.platform.backup;

import ca.aval.platform.file.Disk;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.register.BeforeMigration;
import ca.aval.platform.register.CopySource;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.Background;
import ca.aval.platform.work.Progress;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Makes a backup of a register before its tables change, unless nothing was done since the last.
 */
public final class BackupBeforeMigration implements BeforeMigration {
    private static final Logger LOG = LoggerFactory.getLogger(BackupBeforeMigration.class);

    private final Disk disk;
    private final SchoolClock clock;
    private final String program;
    private final Room room;
    private final Function<Path, Optional<Path>> second;
    private final AtomicReference<@Nullable Made> made = new AtomicReference<>();

    /**
     * @param program the version of Aval, as a backup says it
     * @param second where the backups of the register in that folder go too
     */
    public BackupBeforeMigration(
            Disk disk,
            SchoolClock clock,
            String program,
            Room room,
            Function<Path, Optional<Path>> second) {
        this.disk = disk;
        this.clock = clock;
        this.program = program;
        this.room = room;
        this.second = second;
    }

    /**
     * A backup that was made so.
     *
     * @param second whether it is at the second place too
     */
    public record Made(KeptBackup backup, boolean second) {}

    /** The backup made since this was last asked; empty when none was. */
    public Optional<Made> taken() {
        return Optional.ofNullable(made.getAndSet(null));
    }

    /**
     * {@inheritDoc}
     *
     * @throws Problem of kind {@code MIGRATION_NOT_BACKED_UP} when it could not be written or did
     *     not come back as it was
     */
    @Override
    public void prepare(CopySource register, int newest) {
        Backups backups = new Backups(register, disk, clock, program, room);
        made.set(null);
        try {
            backups.sweep();
            if (backups.isDue()
                    && backups.make(Progress.UNWATCHED)
                            instanceof BackupOutcome.Made(KeptBackup backup)) {
                made.set(new Made(backup, bring(backups, register.folder(), backup)));
            }
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.DOCUMENT_DAMAGED) {
                throw new Problem(
                        problem, Problem.Kind.MIGRATION_NOT_BACKED_UP, register.schema(), newest);
            }
            // a document that is lost must not keep the others shut away: the daily backup tells it
            LOG.warn("no backup before the migration: {}", problem.kind());
        }
    }

    /** The opening waits a few seconds at most, and goes on whatever comes of it. */
    private boolean bring(Backups backups, Path register, KeptBackup backup) {
        Path place = second.apply(register).orElse(null);
        if (place == null) {
            return false;
        }
        AtomicReference<@Nullable BackupOutcome> outcome = new AtomicReference<>();
        try (Background bringing =
                new Background(() -> outcome.set(take(backups.second(place), backup)))) {
            bringing.nudge();
        }
        return outcome.get() instanceof BackupOutcome.Made;
    }

    private static BackupOutcome take(SecondPlace place, KeptBackup backup) {
        try {
            return place.take(backup, Progress.UNWATCHED);
        } catch (Problem problem) {
            LOG.info("the backup was not brought to the second place: {}", problem.kind());
            return new BackupOutcome.Stopped();
        }
    }
}
