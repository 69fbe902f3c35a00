package ca.aval.people.change;

import ca.aval.people.Period;
import ca.aval.people.Staff;
import ca.aval.people.StaffLeave;
import ca.aval.people.StaffMember;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Notes the days during which a member of the staff is away; why is not kept. */
public final class RecordLeave {
    private static final String ACT = "RECORD_LEAVE";

    private final Guard guard;
    private final StaffDesk desk;

    public RecordLeave(Guard guard, UnitOfWork unitOfWork, Staff staff) {
        this.guard = guard;
        desk = new StaffDesk(unitOfWork, staff);
    }

    /**
     * @param lastDay null while no return is known
     */
    public Edited<StaffMember> record(
            StaffMember asRead, LocalDate firstDay, @Nullable LocalDate lastDay) {
        guard.require(Permission.CHANGE_PEOPLE);
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            return new Edited.Refused<>(EditRefusal.ENDS_BEFORE_BEGIN);
        }
        List<StaffLeave> all = new ArrayList<>(asRead.leaves());
        all.add(new StaffLeave(UUID.randomUUID(), Period.days(firstDay, lastDay)));
        all.sort(Comparator.comparing(leave -> leave.period().from()));
        return desk.change(ACT, asRead, StaffDesk.marked(asRead, asRead.withLeaves(all)));
    }
}
