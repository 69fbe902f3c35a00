package ca.aval.backup;

import ca.aval.platform.backup.Backups;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.work.Progress;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** Makes a backup because someone asked for it. */
public final class BackUp {
    private final Guard guard;
    private final UnitOfWork work;
    private final Backups backups;

    public BackUp(Guard guard, UnitOfWork work, Backups backups) {
        this.guard = guard;
        this.work = work;
        this.backups = backups;
    }

    /**
     * Makes one in the folder of the register, and at the second place where one is named.
     *
     * @throws ca.aval.platform.problem.Problem when none could be made here; nothing of it is left
     */
    public BackupReport now(@Nullable Path second, Progress progress) {
        guard.require(Permission.BACK_UP);
        return new BothPlaces(backups, new BackupTrace(work), BackupTrace.Why.HAND)
                .make(second, progress);
    }
}
