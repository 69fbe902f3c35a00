package ca.aval.backup;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

/** Writes down that backups go to no second place any more; what lies there stays. */
public final class ForgetSecondPlace {
    private final Guard guard;
    private final UnitOfWork work;

    public ForgetSecondPlace(Guard guard, UnitOfWork work) {
        this.guard = guard;
        this.work = work;
    }

    /** Does it; the computer forgets the folder on its own. */
    public void forget() {
        guard.require(Permission.BACK_UP);
        work.run(Act.of(NameSecondPlace.ACT, "place=none"), () -> true);
    }
}
