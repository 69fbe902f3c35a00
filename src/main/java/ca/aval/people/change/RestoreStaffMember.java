package ca.aval.people.change;

import ca.aval.people.Staff;
import ca.aval.people.StaffMember;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import org.jspecify.annotations.Nullable;

/** Puts a record of the staff back as it was, as long as nobody changed it meanwhile. */
public final class RestoreStaffMember {
    private static final String ACT = "RESTORE_STAFF_MEMBER";

    private final Guard guard;
    private final StaffDesk desk;

    public RestoreStaffMember(Guard guard, UnitOfWork unitOfWork, Staff staff) {
        this.guard = guard;
        desk = new StaffDesk(unitOfWork, staff);
    }

    /**
     * @param left how the record was left; null when it had been taken out
     * @param wanted how it becomes again; null when it goes
     */
    public Edited<StaffMember> restore(@Nullable StaffMember left, @Nullable StaffMember wanted) {
        guard.require(Permission.CHANGE_PEOPLE);
        if (left == null) {
            return wanted == null
                    ? new Edited.Refused<>(EditRefusal.NOTHING_CHANGED)
                    : desk.add(ACT, wanted.atVersion(0));
        }
        StaffMember now = desk.current(left);
        if (now == null || !now.atVersion(0).equals(left.atVersion(0))) {
            return new Edited.Refused<>(EditRefusal.CHANGED_BY_ANOTHER);
        }
        return wanted == null
                ? desk.remove(ACT, now)
                : desk.change(ACT, now, wanted.atVersion(now.version()));
    }
}
