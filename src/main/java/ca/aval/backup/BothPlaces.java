package ca.aval.backup;

import ca.aval.platform.backup.BackupOutcome;
import ca.aval.platform.backup.Backups;
import ca.aval.platform.backup.KeptBackup;
import ca.aval.platform.backup.SecondPlace;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.work.Progress;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** Makes a backup here and brings it to the second place; what fails there undoes nothing here. */
record BothPlaces(Backups backups) {
    BackupReport make(@Nullable Path second, Progress progress) {
        return switch (backups.make(progress)) {
            case BackupOutcome.Made(KeptBackup backup) -> bring(backup, second, progress);
            case BackupOutcome.Stopped() -> BackupReport.NOTHING;
        };
    }

    /** Brings that backup to the second place, unless it is there. */
    BackupReport bring(KeptBackup backup, @Nullable Path second, Progress progress) {
        if (second == null) {
            return new BackupReport(backup, null);
        }
        try {
            SecondPlace place = backups.second(second);
            place.require();
            boolean there =
                    place.shelf().backups().stream()
                            .filter(KeptBackup::isProved)
                            .anyMatch(copy -> copy.position().equals(backup.position()));
            if (!there) {
                place.take(backup, progress);
            }
            return new BackupReport(backup, null);
        } catch (Problem problem) {
            return new BackupReport(backup, problem);
        }
    }
}
