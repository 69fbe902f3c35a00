package ca.aval.backup;

import ca.aval.platform.backup.Backups;
import ca.aval.platform.backup.SecondPlace;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.nio.file.Path;

/** Looks whether a folder can be the second place of this register, and writes down that it is. */
public final class NameSecondPlace {
    static final String ACT = "CHANGE_SECOND_PLACE";

    private final Guard guard;
    private final UnitOfWork work;
    private final Backups backups;

    public NameSecondPlace(Guard guard, UnitOfWork work, Backups backups) {
        this.guard = guard;
        this.work = work;
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
        return work.run(
                Act.of(ACT, place.isOnSameDevice() ? "place=same-device" : "place=other-device"),
                place::root);
    }
}
