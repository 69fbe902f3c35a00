package ca.aval.people.year;

import ca.aval.people.People;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.problem.Problem;
import ca.aval.school.Schools;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

/** Takes the turn of the year back, as long as nothing leans on it. */
public final class UndoRollOver {
    private final Guard guard;
    private final UnitOfWork work;
    private final YearStep step;
    private final YearUse use;

    public UndoRollOver(Guard guard, UnitOfWork work, Schools schools, People people, YearUse use) {
        this.guard = guard;
        this.work = work;
        this.use = use;
        step = new YearStep(schools, people);
    }

    /** Everyone is again as before, and the year that ended is at work again. */
    public TakenBack undo(RollOverChange change) {
        guard.require(Permission.ROLL_OVER_YEAR);
        if (work.read(() -> use.isUsed(change.to()))) {
            return TakenBack.YEAR_IN_USE;
        }
        return write("UNDO_ROLL_OVER", change.inverse());
    }

    /** Turns the year again, after it was taken back. */
    public TakenBack redo(RollOverChange change) {
        guard.require(Permission.ROLL_OVER_YEAR);
        return write("REDO_ROLL_OVER", change);
    }

    private TakenBack write(String act, RollOverChange change) {
        try {
            return work.run(
                    Act.of(act, "from=" + change.from(), "to=" + change.to()),
                    () -> {
                        step.write(change);
                        return TakenBack.DONE;
                    });
        } catch (Problem e) {
            if (e.kind() == Problem.Kind.CHANGED_BY_ANOTHER) {
                return TakenBack.CHANGED_SINCE;
            }
            throw e;
        }
    }
}
