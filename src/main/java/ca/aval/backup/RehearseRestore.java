package ca.aval.backup;

import ca.aval.platform.backup.Backups;
import ca.aval.platform.backup.KeptBackup;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.Progress;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The drill: a backup is taken back beside the register, looked at, and removed again. */
public final class RehearseRestore {
    /** The act that says that it was done. */
    public static final String ACT = "RESTORE_DRILL";

    private final Guard guard;
    private final UnitOfWork work;
    private final Backups backups;
    private final SchoolClock clock;

    public RehearseRestore(Guard guard, UnitOfWork work, Backups backups, SchoolClock clock) {
        this.guard = guard;
        this.work = work;
        this.backups = backups;
        this.clock = clock;
    }

    /**
     * What came back.
     *
     * @param took from the first byte to the last comparison
     */
    public record Drill(KeptBackup backup, Duration took) {}

    /**
     * Takes that backup back in a folder of its own and compares every part of it.
     *
     * @return empty when the person asked to stop
     * @throws ca.aval.platform.problem.Problem when it does not come back; nothing is written
     */
    public Optional<Drill> rehearse(KeptBackup backup, Progress progress) {
        guard.require(Permission.BACK_UP);
        Instant began = clock.now();
        if (!backups.prove(backup.file(), progress)) {
            return Optional.empty();
        }
        Duration took = Duration.between(began, clock.now());
        return work.run(
                Act.of(
                        ACT,
                        "from=" + backup.at(),
                        "sequence=" + backup.position().sequence(),
                        "documents=" + backup.documents()),
                () -> Optional.of(new Drill(backup, took)));
    }
}
