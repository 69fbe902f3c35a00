package ca.aval.people.change;

import ca.aval.people.Engagement;
import ca.aval.people.Period;
import ca.aval.people.Staff;
import ca.aval.people.StaffMember;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Notes the last day on which something binds a person to the school. */
public final class EndEngagement {
    private static final String ACT = "END_ENGAGEMENT";

    private final Guard guard;
    private final StaffDesk desk;

    public EndEngagement(Guard guard, UnitOfWork unitOfWork, Staff staff) {
        this.guard = guard;
        desk = new StaffDesk(unitOfWork, staff);
    }

    /** Functions that would outlast the last engagement end with it. */
    public Edited<StaffMember> end(StaffMember asRead, UUID engagement, LocalDate lastDay) {
        guard.require(Permission.CHANGE_PEOPLE);
        List<Engagement> all = new ArrayList<>(asRead.engagements());
        boolean early =
                all.stream()
                        .anyMatch(
                                e ->
                                        e.id().equals(engagement)
                                                && lastDay.isBefore(e.period().from()));
        if (early) {
            return new Edited.Refused<>(EditRefusal.ENDS_BEFORE_BEGIN);
        }
        all.replaceAll(
                e ->
                        e.id().equals(engagement)
                                ? new Engagement(e.id(), e.type(), e.period().endedOn(lastDay))
                                : e);
        StaffMember after = asRead.withEngagements(all);
        LocalDate next = lastDay.plusDays(1);
        if (after.standing(next) == Period.Standing.ENDED) {
            after =
                    after.withFunctions(
                            after.functions().stream()
                                    .filter(f -> f.period().from().isBefore(next))
                                    .map(f -> f.period().holdsOn(next) ? f.endedOn(lastDay) : f)
                                    .toList());
        }
        return desk.change(ACT, asRead, StaffDesk.marked(asRead, after));
    }
}
