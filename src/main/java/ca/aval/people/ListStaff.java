package ca.aval.people;

import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.time.LocalDate;
import java.util.List;

/** Lists everybody whom the policy covers, those who left included. */
public final class ListStaff {
    private final Guard guard;
    private final UnitOfWork unitOfWork;
    private final Staff staff;

    public ListStaff(Guard guard, UnitOfWork unitOfWork, Staff staff) {
        this.guard = guard;
        this.unitOfWork = unitOfWork;
        this.staff = staff;
    }

    /** By family and given name as French people sort. */
    public List<StaffMember> everyone() {
        guard.require(Permission.SEE_PEOPLE);
        return unitOfWork.read(staff::everyone);
    }

    /** How many are bound to the school on that day, or will be later. */
    public int boundOn(LocalDate day) {
        return (int)
                everyone().stream()
                        .filter(member -> member.standing(day) != Period.Standing.ENDED)
                        .count();
    }
}
