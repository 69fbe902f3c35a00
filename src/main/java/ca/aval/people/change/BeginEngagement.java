package ca.aval.people.change;

import ca.aval.people.Engagement;
import ca.aval.people.Staff;
import ca.aval.people.StaffMember;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Notes by what a person comes under the policy again, or in another way. */
public final class BeginEngagement {
    private static final String ACT = "BEGIN_ENGAGEMENT";

    private final Guard guard;
    private final StaffDesk desk;

    public BeginEngagement(Guard guard, UnitOfWork unitOfWork, Staff staff) {
        this.guard = guard;
        desk = new StaffDesk(unitOfWork, staff);
    }

    public Edited<StaffMember> begin(StaffMember asRead, Engagement engagement) {
        guard.require(Permission.CHANGE_PEOPLE);
        List<Engagement> all = new ArrayList<>(asRead.engagements());
        all.add(engagement);
        all.sort(Comparator.comparing(e -> e.period().from()));
        return desk.change(ACT, asRead, StaffDesk.marked(asRead, asRead.withEngagements(all)));
    }
}
