package ca.aval.people.roster;

import ca.aval.people.People;
import ca.aval.people.Staff;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolYear;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.List;

/** Says what importing class lists would change; writes nothing. */
public final class PlanRoster {
    private final Guard guard;
    private final RosterReader reader;
    private final UnitOfWork unitOfWork;
    private final People people;
    private final Staff staff;

    public PlanRoster(
            Guard guard, RosterReader reader, UnitOfWork unitOfWork, People people, Staff staff) {
        this.guard = guard;
        this.reader = reader;
        this.unitOfWork = unitOfWork;
        this.people = people;
        this.staff = staff;
    }

    /**
     * The plan for those files, read as one list.
     *
     * @param year the school year whose classes the lists tell
     */
    public PlannedRoster plan(List<RosterFile> files, ReadingOptions options, SchoolYear year) {
        guard.require(Permission.IMPORT_PEOPLE);
        return switch (reader.read(files, options)) {
            case RosterReading.NotUnderstood reason -> new PlannedRoster.Refused(reason);
            case RosterReading.Read reading -> {
                RosterPlan plan =
                        unitOfWork.read(
                                () ->
                                        RosterPlan.against(
                                                reading,
                                                people.everyone(),
                                                staff.everyone(),
                                                year));
                yield new PlannedRoster.Ready(reading.facts(), plan);
            }
        };
    }
}
