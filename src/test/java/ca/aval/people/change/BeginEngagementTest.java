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

import java.util.UUID;

final class BeginEngagementTest {
    private final Office office = new Office();

    private final Engagement again =
            new Engagement(
                    UUID.randomUUID(), EngagementType.SUBSTITUTE, Period.since(DAY.plusDays(60)));

    @Test
    void obligationsComeBackWithTheEngagement() {
        UUID first = office.teacher.engagements().getFirst().id();
        StaffMember left = kept(office.staff(Role.SECRETARY).end().end(office.teacher, first, DAY));
        assertEquals(Period.Standing.ENDED, left.standing(DAY.plusDays(1)));
        StaffMember back = kept(office.staff(Role.SECRETARY).begin().begin(left, again));
        assertEquals(Period.Standing.TO_COME, back.standing(DAY.plusDays(1)));
        assertEquals(Period.Standing.PRESENT, back.standing(DAY.plusDays(60)));
        assertTrue(back.handEdited().contains(StaffField.ENGAGEMENTS));
    }

    @Test
    void whoMayNotIsToldSoAndNothingIsWritten() {
        assertThrows(
                Problem.class,
                () -> office.staff(Role.READ_ONLY).begin().begin(office.teacher, again));
        assertTrue(office.work.acts().isEmpty());
    }
}
