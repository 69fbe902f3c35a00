package ca.aval.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.platform.data.UnitOfWorkInMemory;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

final class ListStaffTest {
    private final StaffInMemory staff = new StaffInMemory();

    @Test
    void everybodyIsListedThoseWhoLeftIncluded() {
        staff.add(SomeStaff.school());
        assertEquals(5, list(Guard.of(Role.READ_ONLY)).everyone().size());
    }

    @Test
    void whoMayNotSeePeopleIsToldSo() {
        Guard nobody =
                permission -> {
                    throw new Problem(Problem.Kind.NOT_ALLOWED);
                };
        assertThrows(Problem.class, () -> list(nobody).everyone());
    }

    private ListStaff list(Guard guard) {
        return new ListStaff(guard, new UnitOfWorkInMemory(), staff);
    }
}
