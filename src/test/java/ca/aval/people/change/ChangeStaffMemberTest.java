package ca.aval.people.change;

import static ca.aval.people.change.Office.kept;
import static ca.aval.people.change.Office.refused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.EmployeeCategory;
import ca.aval.people.StaffField;
import ca.aval.people.StaffMember;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.util.Set;

final class ChangeStaffMemberTest {
    private final Office office = new Office();

    @Test
    void correctionsAreKeptAndMarkedAsMadeByHand() {
        StaffMember after = kept(change("Rosalie", "Rosie"));
        assertEquals("Rosie Élie", after.knownAs().full());
        assertEquals(office.teacher.functions(), after.functions());
        assertEquals(Set.of(StaffField.USUAL_NAME), after.handEdited());
        office.assertAct("CHANGE_STAFF_MEMBER", "staff=" + office.teacher.id());
    }

    @Test
    void whatIsAlreadyKnownIsNoChange() {
        assertEquals(EditRefusal.NOTHING_CHANGED, refused(change("Rosalie", "Rosalie")));
    }

    @Test
    void whoMayNotIsToldSoAndNothingIsWritten() {
        assertThrows(
                Problem.class,
                () ->
                        office.staff(Role.READ_ONLY)
                                .change()
                                .change(office.teacher, identity("A", "B")));
        assertTrue(office.work.acts().isEmpty());
    }

    private Edited<StaffMember> change(String given, String usual) {
        return office.staff(Role.SECRETARY).change().change(office.teacher, identity(given, usual));
    }

    private static StaffIdentity identity(String given, String usual) {
        return new StaffIdentity(
                "10432", "Élie", given, usual, "courriel@exemple.com", EmployeeCategory.TEACHER);
    }
}
