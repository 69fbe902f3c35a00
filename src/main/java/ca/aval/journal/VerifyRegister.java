package ca.aval.journal;

import ca.aval.platform.work.Progress;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

/** Checks that everything in the register is as it was written. */
public final class VerifyRegister {
    private final Guard guard;
    private final RegisterCheck check;

    public VerifyRegister(Guard guard, RegisterCheck check) {
        this.guard = guard;
        this.check = check;
    }

    /** The first thing that is broken, or that nothing is. */
    public Verified verify(Progress progress) {
        guard.require(Permission.READ_JOURNAL);
        return check.check(progress);
    }
}
