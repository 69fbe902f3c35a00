package ca.aval.backup;

import ca.aval.platform.backup.BackupOutcome;
import ca.aval.platform.backup.Backups;
import ca.aval.platform.backup.KeptBackup;
import ca.aval.platform.backup.SecondPlace;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.work.Progress;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/**
 * Makes a backup here, brings it to the second place and writes down what became of it; what fails
 * there undoes nothing here.
 */
record BothPlaces(Backups backups, BackupTrace trace, BackupTrace.Why why) {
    /**
     * @param copied whether it was copied just now
     * @param refused why it is not there; null when it is, or there is no such place
     */
    private record Carried(boolean copied, @Nullable Problem refused) {}

    BackupReport make(@Nullable Path second, Progress progress) {
        return switch (backups.make(progress)) {
            case BackupOutcome.Made(KeptBackup backup) -> {
                Carried carried = carry(backup, second, progress);
                trace.made(
                        backup,
                        why,
                        carried.copied() ? BackupTrace.Where.BOTH : BackupTrace.Where.HERE);
                yield new BackupReport(backup, carried.refused());
            }
            case BackupOutcome.Stopped() -> BackupReport.NOTHING;
        };
    }

    /** Brings that backup to the second place, unless it is there. */
    BackupReport bring(KeptBackup backup, @Nullable Path second, Progress progress) {
        Carried carried = carry(backup, second, progress);
        if (carried.copied()) {
            trace.made(backup, why, BackupTrace.Where.SECOND);
        }
        return new BackupReport(backup, carried.refused());
    }

    private Carried carry(KeptBackup backup, @Nullable Path second, Progress progress) {
        if (second == null) {
            return new Carried(false, null);
        }
        try {
            SecondPlace place = backups.second(second);
            place.require();
            boolean there =
                    place.shelf().backups().stream()
                            .filter(KeptBackup::isProved)
                            .anyMatch(copy -> copy.position().equals(backup.position()));
            boolean copied = !there && place.take(backup, progress) instanceof BackupOutcome.Made;
            return new Carried(copied, null);
        } catch (Problem problem) {
            return new Carried(false, problem);
        }
    }
}
