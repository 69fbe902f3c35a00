package ca.aval.people.year;

import ca.aval.people.People;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolClock;
import ca.aval.school.Schools;
import ca.aval.security.Guard;

/** Everything that can be done to turn the year. */
public record RollOverActs(PlanRollOver plan, ApplyRollOver apply, UndoRollOver undo) {
    /**
     * @param staff whose engagement ends
     * @param use whether a year already holds something that undoing would orphan
     */
    public static RollOverActs of(
            Guard guard,
            UnitOfWork work,
            Schools schools,
            People people,
            EndingEngagements staff,
            YearUse use,
            SchoolClock clock) {
        return new RollOverActs(
                new PlanRollOver(guard, work, schools, people, staff),
                new ApplyRollOver(guard, work, schools, people, clock),
                new UndoRollOver(guard, work, schools, people, use));
    }
}
