package ca.aval.people.change;

import ca.aval.people.Staff;
import ca.aval.people.StaffFunction;
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

/** Gives a person another function from a day on, beside or instead of the present one. */
public final class ChangeFunction {
    private static final String ACT = "CHANGE_FUNCTION";

    private final Guard guard;
    private final StaffDesk desk;

    public ChangeFunction(Guard guard, UnitOfWork unitOfWork, Staff staff) {
        this.guard = guard;
        desk = new StaffDesk(unitOfWork, staff);
    }

    /**
     * @param replaced the function that ends the day before; null when it is one more
     */
    public Edited<StaffMember> change(
            StaffMember asRead, @Nullable UUID replaced, StaffFunction function) {
        guard.require(Permission.CHANGE_PEOPLE);
        LocalDate lastDay = function.period().from().minusDays(1);
        List<StaffFunction> all = new ArrayList<>(asRead.functions());
        boolean early =
                all.stream()
                        .anyMatch(
                                f ->
                                        f.id().equals(replaced)
                                                && lastDay.plusDays(1).isBefore(f.period().from()));
        if (early) {
            return new Edited.Refused<>(EditRefusal.ENDS_BEFORE_BEGIN);
        }
        all.replaceAll(f -> f.id().equals(replaced) ? f.endedOn(lastDay) : f);
        all.add(function);
        all.sort(Comparator.comparing(f -> f.period().from()));
        StaffMember after = asRead.withFunctions(all);
        EditRefusal fault = desk.fault(after);
        return fault == null
                ? desk.change(ACT, asRead, StaffDesk.marked(asRead, after))
                : new Edited.Refused<>(fault);
    }
}
