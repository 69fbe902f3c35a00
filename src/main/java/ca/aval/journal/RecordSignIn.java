package ca.aval.journal;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

/** Writes down that somebody came in by the window, or came back to a locked one. */
public final class RecordSignIn {
    private final Guard guard;
    private final UnitOfWork work;

    public RecordSignIn(Guard guard, UnitOfWork work) {
        this.guard = guard;
        this.work = work;
    }

    /**
     * @param again the window was only locked
     */
    public void record(boolean again) {
        guard.require(Permission.KEEP_OWN_DESK);
        work.run(again ? Act.of("UNLOCK") : Act.of("SIGN_IN"), () -> true);
    }
}
