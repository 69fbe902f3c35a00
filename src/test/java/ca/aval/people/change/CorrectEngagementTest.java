package ca.aval.people.change;

import static ca.aval.people.change.Office.DAY;
import static ca.aval.people.change.Office.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.Engagement;
import ca.aval.people.EngagementType;
import ca.aval.people.Period;
import ca.aval.people.StaffField;
import ca.aval.people.StaffMember;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

final class CorrectEngagementTest {
    private final Office office = new Office();

    @Test
    void theSameEngagementIsOfAnotherKindAndOtherDays() {
        StaffMember after = kept(correct(Role.SECRETARY, DAY.minusDays(2)));
        assertEquals(1, after.engagements().size());
        assertEquals(EngagementType.SUBSTITUTE, after.engagements().getFirst().type());
        assertTrue(after.handEdited().contains(StaffField.ENGAGEMENTS));
        office.assertAct("CORRECT_ENGAGEMENT", "staff=" + office.teacher.id());
    }

    @Test
    void itCanBeTakenBack() {
        StaffMember after = kept(correct(Role.SECRETARY, DAY));
        StaffMember again =
                kept(office.staff(Role.SECRETARY).restore().restore(after, office.teacher));
        assertEquals(office.teacher.engagements(), again.engagements());
    }

    private Edited<StaffMember> correct(Role role, LocalDate from) {
        Engagement known = office.teacher.engagements().getFirst();
        return office.staff(role)
                .correctEngagement()
                .correct(
                        office.teacher,
                        new Engagement(known.id(), EngagementType.SUBSTITUTE, Period.since(from)));
    }

    @Test
    void whoMayNotIsToldSoAndNothingIsWritten() {
        int before = office.work.acts().size();
        assertThrows(Problem.class, () -> correct(Role.READ_ONLY, DAY));
        assertEquals(before, office.work.acts().size());
    }
}
