package ca.aval.people.change;

import ca.aval.people.Staff;
import ca.aval.people.StaffMember;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

/** Corrects who a member of the staff is. */
public final class ChangeStaffMember {
    private static final String ACT = "CHANGE_STAFF_MEMBER";

    private final Guard guard;
    private final StaffDesk desk;

    public ChangeStaffMember(Guard guard, UnitOfWork unitOfWork, Staff staff) {
        this.guard = guard;
        desk = new StaffDesk(unitOfWork, staff);
    }

    /** Keeps the corrections and marks them as made by hand. */
    public Edited<StaffMember> change(StaffMember asRead, StaffIdentity identity) {
        guard.require(Permission.CHANGE_PEOPLE);
        StaffMember after = identity.applied(asRead);
        EditRefusal fault = desk.fault(after);
        return fault == null
                ? desk.change(ACT, asRead, StaffDesk.marked(asRead, after))
                : new Edited.Refused<>(fault);
    }
}
