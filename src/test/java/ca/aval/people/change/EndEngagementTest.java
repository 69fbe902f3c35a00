package ca.aval.people.change;

import static ca.aval.people.change.Office.DAY;
import static ca.aval.people.change.Office.kept;
import static ca.aval.people.change.Office.refused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.Period;
import ca.aval.people.StaffMember;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.UUID;

final class EndEngagementTest {
    private final Office office = new Office();

    private final UUID engagement = office.teacher.engagements().getFirst().id();

    @Test
    void functionsEndWithTheLastEngagement() {
        StaffMember after = kept(end(DAY));
        assertEquals(Period.Standing.PRESENT, after.standing(DAY));
        assertEquals(Period.Standing.ENDED, after.standing(DAY.plusDays(1)));
        assertEquals(1, after.functions(DAY).size());
        assertTrue(after.functions(DAY.plusDays(1)).isEmpty());
        office.assertAct("END_ENGAGEMENT", "staff=" + office.teacher.id());
    }

    @Test
    void itCannotEndBeforeItBegan() {
        assertEquals(EditRefusal.ENDS_BEFORE_BEGIN, refused(end(LocalDate.of(2026, 8, 1))));
    }

    @Test
    void whoMayNotIsToldSoAndNothingIsWritten() {
        assertThrows(
                Problem.class,
                () -> office.staff(Role.READ_ONLY).end().end(office.teacher, engagement, DAY));
        assertTrue(office.work.acts().isEmpty());
    }

    private Edited<StaffMember> end(LocalDate lastDay) {
        return office.staff(Role.SECRETARY).end().end(office.teacher, engagement, lastDay);
    }
}
