package ca.aval.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.data.UnitOfWorkInMemory;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.util.List;

final class ReadStaffMemberTest {
    private final StaffInMemory staff = new StaffInMemory();
    private final ReadStaffMember read =
            new ReadStaffMember(
                    Guard.of(Role.READ_ONLY), new UnitOfWorkInMemory(), staff, id -> List.of());

    @Test
    void oneIsFoundByIdentity() {
        staff.add(SomeStaff.school());
        StaffMember first = staff.everyone().getFirst();
        assertEquals(first, read.read(first.id()).orElseThrow().member());
        assertTrue(read.read(StaffId.random()).isEmpty());
    }
}
