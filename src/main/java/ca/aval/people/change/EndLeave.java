package ca.aval.people.change;

import ca.aval.people.Staff;
import ca.aval.people.StaffLeave;
import ca.aval.people.StaffMember;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Notes the last day on which a member of the staff is away. */
public final class EndLeave {
    private static final String ACT = "END_LEAVE";

    private final Guard guard;
    private final StaffDesk desk;

    public EndLeave(Guard guard, UnitOfWork unitOfWork, Staff staff) {
        this.guard = guard;
        desk = new StaffDesk(unitOfWork, staff);
    }

    public Edited<StaffMember> end(StaffMember asRead, UUID leave, LocalDate lastDay) {
        guard.require(Permission.CHANGE_PEOPLE);
        List<StaffLeave> all = new ArrayList<>(asRead.leaves());
        boolean early =
                all.stream()
                        .anyMatch(l -> l.id().equals(leave) && lastDay.isBefore(l.period().from()));
        if (early) {
            return new Edited.Refused<>(EditRefusal.ENDS_BEFORE_BEGIN);
        }
        all.replaceAll(
                l ->
                        l.id().equals(leave)
                                ? new StaffLeave(l.id(), l.period().endedOn(lastDay))
                                : l);
        return desk.change(ACT, asRead, StaffDesk.marked(asRead, asRead.withLeaves(all)));
    }
}
