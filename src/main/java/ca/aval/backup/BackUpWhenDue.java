package ca.aval.backup;

import ca.aval.platform.backup.Backups;
import ca.aval.platform.backup.KeptBackup;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.Progress;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Optional;

/** Makes the backup of the day, and the one before something large is done. */
public final class BackUpWhenDue {
    private final Guard guard;
    private final UnitOfWork work;
    private final Backups backups;
    private final SchoolClock clock;

    public BackUpWhenDue(Guard guard, UnitOfWork work, Backups backups, SchoolClock clock) {
        this.guard = guard;
        this.work = work;
        this.backups = backups;
        this.clock = clock;
    }

    /** Why a backup is made. */
    public enum Occasion {
        /** The first use of a day; one that was made today is enough. */
        FIRST_USE_OF_THE_DAY(BackupTrace.Why.DAY),
        /** Many records are about to change. */
        BEFORE_AN_IMPORT(BackupTrace.Why.IMPORT);

        private final BackupTrace.Why why;

        Occasion(BackupTrace.Why why) {
            this.why = why;
        }
    }

    /**
     * Makes one unless nothing was done since the last but backups, or brings the last one to a
     * second place that lacks it.
     */
    public BackupReport make(Occasion occasion, @Nullable Path second, Progress progress) {
        guard.require(Permission.BACK_UP);
        Optional<KeptBackup> newest = backups.own().newest();
        boolean today =
                newest.map(b -> clock.onTheWall(b.at()).toLocalDate().equals(clock.today()))
                        .orElse(false);
        boolean enough = occasion == Occasion.FIRST_USE_OF_THE_DAY && today;
        BothPlaces places = new BothPlaces(backups, new BackupTrace(work), occasion.why);
        if (newest.isPresent() && (enough || !backups.isDue())) {
            return places.bring(newest.get(), second, progress);
        }
        return places.make(second, progress);
    }
}
