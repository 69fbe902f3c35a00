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
        ForgetSecondPlace forgetSecond,
        RehearseRestore rehearse,
        RestoreElsewhere elsewhere) {
    /** All of them on one register, for one person. */
    public static BackupActs of(
            Guard guard, UnitOfWork work, Backups backups, SchoolClock clock, TakeBack takeBack) {
        return new BackupActs(
                new ListBackups(guard, backups),
                new LookBeyond(guard, backups),
                new BackUp(guard, work, backups),
                new BackUpToFile(guard, work, backups),
                new BackUpWhenDue(guard, work, backups, clock),
                new NameSecondPlace(guard, work, backups),
                new ForgetSecondPlace(guard, work),
                new RehearseRestore(guard, work, backups, clock),
                new RestoreElsewhere(guard, takeBack));
    }
}
