package ca.aval.journal;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

/** Writes down that a paper which was issued before leaves the program once more. */
public final class RecordPaper {
    private final Guard guard;
    private final UnitOfWork work;

    public RecordPaper(Guard guard, UnitOfWork work) {
        this.guard = guard;
        this.work = work;
    }

    /** How a paper leaves the program. */
    public enum Way {
        PRINTED,
        OPENED,
        SAVED
    }

    /**
     * Before it leaves.
     *
     * @param paper what it is called; names no person
     */
    public void record(Way way, String paper) {
        guard.require(Permission.SEE_PEOPLE);
        String about = "paper=" + paper;
        Act act =
                switch (way) {
                    case PRINTED -> Act.of("PRINT_PAPER", about);
                    case OPENED -> Act.of("OPEN_PAPER", about);
                    case SAVED -> Act.of("SAVE_PAPER", about);
                };
        work.run(act, () -> true);
    }
}
