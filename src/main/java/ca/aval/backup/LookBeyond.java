package ca.aval.backup;

import ca.aval.platform.backup.Backups;
import ca.aval.platform.backup.Beyond;
import ca.aval.platform.backup.SecondPlace;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.nio.file.Path;
import java.util.Optional;

/** What the second place still has of the acts that did not come back with a backup. */
public final class LookBeyond {
    private final Guard guard;
    private final Backups backups;

    public LookBeyond(Guard guard, Backups backups) {
        this.guard = guard;
        this.backups = backups;
    }

    /** The acts that were left behind; empty when that place is out of reach. */
    public Optional<Beyond> look(Path second, TakenBack taken) {
        guard.require(Permission.BACK_UP);
        SecondPlace place = backups.second(second);
        return place.isThere()
                ? Optional.of(place.leftBehind(taken.last(), taken.act()))
                : Optional.empty();
    }
}
