package ca.aval.backup;

import ca.aval.platform.backup.Backups;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolClock;
import ca.aval.security.Guard;

/** Everything that can be done about the backups of a register. */
public record BackupActs(
        ListBackups list,
        LookBeyond beyond,
        BackUp backUp,
        BackUpToFile toFile,
        BackUpWhenDue whenDue,
        NameSecondPlace nameSecond,
        RehearseRestore rehearse,
        RestoreElsewhere elsewhere) {
    /** All of them on one register, for one person. */
    public static BackupActs of(
            Guard guard, UnitOfWork work, Backups backups, SchoolClock clock, TakeBack takeBack) {
        return new BackupActs(
                new ListBackups(guard, backups),
                new LookBeyond(guard, backups),
                new BackUp(guard, backups),
                new BackUpToFile(guard, backups),
                new BackUpWhenDue(guard, backups, clock),
                new NameSecondPlace(guard, backups),
                new RehearseRestore(guard, work, backups, clock),
                new RestoreElsewhere(guard, takeBack));
    }
}
