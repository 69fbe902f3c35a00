package ca.aval.people.change;

import ca.aval.people.Engagement;
import ca.aval.people.PersonName;
import ca.aval.people.Staff;
import ca.aval.people.StaffField;
import ca.aval.people.StaffFunction;
import ca.aval.people.StaffId;
import ca.aval.people.StaffMember;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;

/** Adds a person whom the policy covers. */
public final class AddStaffMember {
    private static final String ACT = "ADD_STAFF_MEMBER";

    private final Guard guard;
    private final StaffDesk desk;

    public AddStaffMember(Guard guard, UnitOfWork unitOfWork, Staff staff) {
        this.guard = guard;
        desk = new StaffDesk(unitOfWork, staff);
    }

    /**
     * @param function what the person does; null when nothing is said
     * @param engagement by what the person comes under the policy
     */
    public Edited<StaffMember> add(
            StaffIdentity identity, @Nullable StaffFunction function, Engagement engagement) {
        guard.require(Permission.CHANGE_PEOPLE);
        StaffMember member =
                identity.applied(
                        new StaffMember(
                                StaffId.random(),
                                0,
                                null,
                                new PersonName("", ""),
                                null,
                                null,
                                identity.category(),
                                function == null ? List.of() : List.of(function),
                                List.of(engagement),
                                List.of(),
                                EnumSet.allOf(StaffField.class)));
        EditRefusal fault = desk.fault(member);
        return fault == null ? desk.add(ACT, member) : new Edited.Refused<>(fault);
    }
}
