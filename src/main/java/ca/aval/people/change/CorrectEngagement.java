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

/** Corrects by what a person comes under the policy, or its days. */
public final class CorrectEngagement {
    private static final String ACT = "CORRECT_ENGAGEMENT";

    private final Guard guard;
    private final StaffDesk desk;

    public CorrectEngagement(Guard guard, UnitOfWork unitOfWork, Staff staff) {
        this.guard = guard;
        desk = new StaffDesk(unitOfWork, staff);
    }

    /**
     * @param corrected stands instead of the engagement of the same identity
     */
    public Edited<StaffMember> correct(StaffMember asRead, Engagement corrected) {
        guard.require(Permission.CHANGE_PEOPLE);
        List<Engagement> all = new ArrayList<>(asRead.engagements());
        all.replaceAll(e -> e.id().equals(corrected.id()) ? corrected : e);
        all.sort(Comparator.comparing(e -> e.period().from()));
        return desk.change(ACT, asRead, StaffDesk.marked(asRead, asRead.withEngagements(all)));
    }
}
