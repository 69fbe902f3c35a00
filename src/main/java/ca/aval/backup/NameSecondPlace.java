package ca.aval.backup;

import ca.aval.platform.backup.Backups;
import ca.aval.platform.backup.SecondPlace;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.nio.file.Path;

/** Looks whether a folder can be the second place of this register. */
public final class NameSecondPlace {
    private final Guard guard;
    private final Backups backups;

    public NameSecondPlace(Guard guard, Backups backups) {
        this.guard = guard;
        this.backups = backups;
    }

    /**
     * The folder as it is remembered on this computer.
     *
     * @throws ca.aval.platform.problem.Problem of kind {@code PLACE_AWAY}, {@code
     *     PLACE_IN_REGISTER} or {@code FOLDER_NOT_WRITABLE}
     */
    public Path name(Path folder) {
        guard.require(Permission.BACK_UP);
        SecondPlace place = backups.second(folder);
        place.require();
        return place.root();
    }
}
