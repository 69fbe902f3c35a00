package ca.aval.people.year;

import ca.aval.people.People;
import ca.aval.people.roster.ReadingOptions;
import ca.aval.people.roster.RosterFile;
import ca.aval.people.roster.RosterReader;
import ca.aval.people.roster.RosterReading;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.Schools;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.List;

/** Says what turning the year would do; writes nothing. */
public final class PlanRollOver {
    private final Guard guard;
    private final UnitOfWork work;
    private final Schools schools;
    private final People people;
    private final EndingEngagements staff;
    private final RosterReader reader = new RosterReader();

    public PlanRollOver(
            Guard guard, UnitOfWork work, Schools schools, People people, EndingEngagements staff) {
        this.guard = guard;
        this.work = work;
        this.schools = schools;
        this.people = people;
        this.staff = staff;
    }

    /**
     * The plan from the classes of now, or from the class lists of the next year.
     *
     * @param files none, to go by the classes of now
     */
    public PlannedRollOver plan(List<RosterFile> files, ReadingOptions options) {
        guard.require(Permission.ROLL_OVER_YEAR);
        if (files.isEmpty()) {
            return work.read(
                    () -> {
                        SchoolYear from = schools.current().year();
                        return new PlannedRollOver.Ready(
                                lines(from).byLevel(staff.endingBy(from.lastDay())));
                    });
        }
        return switch (reader.read(files, options)) {
            case RosterReading.NotUnderstood reason -> new PlannedRollOver.Refused(reason);
            case RosterReading.Read reading ->
                    work.read(
                            () -> {
                                SchoolYear from = schools.current().year();
                                return new PlannedRollOver.Ready(
                                        lines(from)
                                                .byList(reading, staff.endingBy(from.lastDay())));
                            });
        };
    }

    private RollOverLines lines(SchoolYear from) {
        return new RollOverLines(from, people.everyone());
    }
}
