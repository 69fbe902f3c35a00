package ca.aval.journal;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

/** Writes down that many lines of a list were copied for another program. */
public final class RecordCopy {
    /** From how many lines on a copy counts as taking a list out. */
    public static final int MANY = 10;

    private final Guard guard;
    private final UnitOfWork work;

    public RecordCopy(Guard guard, UnitOfWork work) {
        this.guard = guard;
        this.work = work;
    }

    /**
     * @param list the name of the list for the program
     * @param lines how many; a few are ordinary work and are passed over
     */
    public void record(String list, int lines) {
        guard.require(Permission.SEE_PEOPLE);
        if (lines >= MANY) {
            work.run(Act.of("COPY_LINES", "list=" + list, "lines=" + lines), () -> true);
        }
    }
}
