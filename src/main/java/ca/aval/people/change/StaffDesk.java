package ca.aval.people.change;

import ca.aval.people.Staff;
import ca.aval.people.StaffField;
import ca.aval.people.StaffMember;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.problem.Problem;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/** Where a change of one member of the staff is written. */
final class StaffDesk {
    private final UnitOfWork unitOfWork;
    private final Staff staff;

    StaffDesk(UnitOfWork unitOfWork, Staff staff) {
        this.unitOfWork = unitOfWork;
        this.staff = staff;
    }

    /** Keeps the person as they are after the change; what differs is marked as made by hand. */
    Edited<StaffMember> change(String act, StaffMember before, StaffMember after) {
        if (after.equals(before)) {
            return new Edited.Refused<>(EditRefusal.NOTHING_CHANGED);
        }
        return keep(
                act,
                before,
                () -> {
                    staff.change(before, after);
                    return new Edited.Kept<>(before, staff.find(before.id()).orElseThrow());
                });
    }

    Edited<StaffMember> add(String act, StaffMember member) {
        return keep(
                act,
                member,
                () -> {
                    staff.add(List.of(member));
                    return new Edited.Kept<>(null, member);
                });
    }

    Edited<StaffMember> remove(String act, StaffMember member) {
        return keep(
                act,
                member,
                () -> {
                    staff.remove(member);
                    return new Edited.Kept<>(member, null);
                });
    }

    @Nullable StaffMember current(StaffMember member) {
        return unitOfWork.read(() -> staff.find(member.id())).orElse(null);
    }

    /** Why nobody is like that; nothing when all is well. */
    @Nullable EditRefusal fault(StaffMember member) {
        if (member.name().family().isEmpty()) {
            return EditRefusal.NAME_MISSING;
        }
        if (member.engagements().isEmpty()) {
            return EditRefusal.ENGAGEMENT_MISSING;
        }
        boolean tooLong =
                Typed.tooLong(
                                member.name().family(),
                                member.name().given(),
                                member.usualName(),
                                member.email(),
                                member.employeeNumber())
                        || member.functions().stream()
                                .anyMatch(f -> Typed.tooLong(f.title(), f.about()));
        if (tooLong) {
            return EditRefusal.TOO_LONG;
        }
        boolean taken =
                member.employeeNumber() != null
                        && unitOfWork.read(staff::everyone).stream()
                                .filter(m -> !m.id().equals(member.id()))
                                .anyMatch(
                                        m ->
                                                Objects.equals(
                                                        m.employeeNumber(),
                                                        member.employeeNumber()));
        return taken ? EditRefusal.NUMBER_TAKEN : null;
    }

    static StaffMember marked(StaffMember before, StaffMember after) {
        Set<StaffField> fields = new HashSet<>(before.handEdited());
        add(fields, StaffField.EMPLOYEE_NUMBER, before.employeeNumber(), after.employeeNumber());
        add(fields, StaffField.NAME, before.name(), after.name());
        add(fields, StaffField.USUAL_NAME, before.usualName(), after.usualName());
        add(fields, StaffField.EMAIL, before.email(), after.email());
        add(fields, StaffField.CATEGORY, before.category(), after.category());
        add(fields, StaffField.FUNCTIONS, before.functions(), after.functions());
        add(fields, StaffField.ENGAGEMENTS, before.engagements(), after.engagements());
        add(fields, StaffField.LEAVES, before.leaves(), after.leaves());
        return after.withHandEdited(fields);
    }

    private static void add(
            Set<StaffField> fields,
            StaffField field,
            @Nullable Object before,
            @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            fields.add(field);
        }
    }

    private Edited<StaffMember> keep(
            String act, StaffMember member, Supplier<Edited<StaffMember>> change) {
        try {
            return unitOfWork.run(Act.of(act, "staff=" + member.id()), change);
        } catch (Problem e) {
            if (e.kind() == Problem.Kind.CHANGED_BY_ANOTHER) {
                return new Edited.Refused<>(EditRefusal.CHANGED_BY_ANOTHER);
            }
            throw e;
        }
    }
}
