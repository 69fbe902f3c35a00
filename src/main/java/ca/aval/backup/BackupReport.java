package ca.aval.backup;

import ca.aval.platform.backup.KeptBackup;
import ca.aval.platform.problem.Problem;

import org.jspecify.annotations.Nullable;

/**
 * What became of a backup.
 *
 * @param backup in the folder of the register; null when the person stopped, or nothing was to be
 *     done
 * @param second why it is not at the second place too; null when it is, or there is no such place
 */
public record BackupReport(@Nullable KeptBackup backup, @Nullable Problem second) {
    static final BackupReport NOTHING = new BackupReport(null, null);
}
