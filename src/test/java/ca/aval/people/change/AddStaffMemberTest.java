package ca.aval.people.change;

import static ca.aval.people.change.Office.DAY;
import static ca.aval.people.change.Office.kept;
import static ca.aval.people.change.Office.refused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.EmployeeCategory;
import ca.aval.people.Engagement;
import ca.aval.people.EngagementType;
import ca.aval.people.Period;
import ca.aval.people.StaffMember;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.util.UUID;

final class AddStaffMemberTest {
    private final Office office = new Office();

    private final Engagement volunteer =
            new Engagement(UUID.randomUUID(), EngagementType.VOLUNTEER, Period.since(DAY));

    @Test
    void aVolunteerIsCoveredLikeAnyOther() {
        StaffMember added = kept(add("", "Zhao", volunteer));
        assertNull(added.employeeNumber());
        assertEquals(Period.Standing.PRESENT, added.standing(DAY));
        assertEquals(2, office.staff.everyone().size());
        office.assertAct("ADD_STAFF_MEMBER", "staff=" + added.id());
    }

    @Test
    void row31_onePersonIsOneRecord() {
        assertEquals(EditRefusal.NUMBER_TAKEN, refused(add("10432", "Élie", volunteer)));
        assertEquals(EditRefusal.NAME_MISSING, refused(add("1", "", volunteer)));
    }

    @Test
    void whoMayNotIsToldSoAndNothingIsWritten() {
        assertThrows(
                Problem.class,
                () -> office.staff(Role.READ_ONLY).add().add(identity("1", "A"), null, volunteer));
        assertTrue(office.work.acts().isEmpty());
    }

    private Edited<StaffMember> add(String number, String family, Engagement engagement) {
        return office.staff(Role.SECRETARY).add().add(identity(number, family), null, engagement);
    }

    private static StaffIdentity identity(String number, String family) {
        return new StaffIdentity(number, family, "Wei", null, null, EmployeeCategory.OUTSIDE);
    }
}
