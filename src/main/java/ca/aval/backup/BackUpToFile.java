package ca.aval.backup;

import ca.aval.platform.backup.BackupOutcome;
import ca.aval.platform.backup.Backups;
import ca.aval.platform.backup.KeptBackup;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.work.Progress;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.nio.file.Path;

/** Makes a backup under a name that someone chose. */
public final class BackUpToFile {
    private final Guard guard;
    private final UnitOfWork work;
    private final Backups backups;

    public BackUpToFile(Guard guard, UnitOfWork work, Backups backups) {
        this.guard = guard;
        this.work = work;
        this.backups = backups;
    }

    /**
     * Makes it; a file of that name is replaced only once the new one was proved.
     *
     * @throws ca.aval.platform.problem.Problem when it could not be made; nothing of it is left
     */
    public BackupOutcome write(Path file, Progress progress) {
        guard.require(Permission.BACK_UP);
        BackupOutcome outcome = backups.make(file, progress);
        if (outcome instanceof BackupOutcome.Made(KeptBackup backup)) {
            new BackupTrace(work).made(backup, BackupTrace.Why.HAND, BackupTrace.Where.FILE);
        }
        return outcome;
    }
}
