package ca.aval.people.change;

import static ca.aval.people.change.Office.DAY;
import static ca.aval.people.change.Office.kept;
import static ca.aval.people.change.Office.refused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.StaffMember;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.util.UUID;

final class RestoreStaffMemberTest {
    private final Office office = new Office();

    private final RestoreStaffMember restore = office.staff(Role.SECRETARY).restore();

    @Test
    void anEndIsTakenBackAndNobodyElsesChangeIs() {
        UUID engagement = office.teacher.engagements().getFirst().id();
        StaffMember left =
                kept(office.staff(Role.SECRETARY).end().end(office.teacher, engagement, DAY));
        StaffMember back = kept(restore.restore(left, office.teacher));
        assertEquals(office.teacher.engagements(), back.engagements());
        assertEquals(
                EditRefusal.CHANGED_BY_ANOTHER, refused(restore.restore(left, office.teacher)));
    }

    @Test
    void oneAddedByMistakeGoesAndComesBack() {
        assertEquals(
                new Edited.Kept<StaffMember>(office.teacher, null),
                restore.restore(office.teacher, null));
        assertTrue(office.staff.everyone().isEmpty());
        assertEquals(office.teacher, kept(restore.restore(null, office.teacher)));
    }

    @Test
    void whoMayNotIsToldSoAndNothingIsWritten() {
        assertThrows(
                Problem.class,
                () -> office.staff(Role.READ_ONLY).restore().restore(office.teacher, null));
        assertTrue(office.work.acts().isEmpty());
    }
}
