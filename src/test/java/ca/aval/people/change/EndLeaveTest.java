package ca.aval.people.change;

import static ca.aval.people.change.Office.DAY;
import static ca.aval.people.change.Office.kept;
import static ca.aval.people.change.Office.refused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.StaffMember;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

final class EndLeaveTest {
    private final Office office = new Office();

    @Test
    void thePersonIsBackTheDayAfter() {
        StaffMember away = away();
        StaffMember back = kept(end(away, DAY));
        assertTrue(back.isOnLeave(DAY));
        assertFalse(back.isOnLeave(DAY.plusDays(1)));
    }

    @Test
    void itCannotEndBeforeItBegan() {
        assertEquals(EditRefusal.ENDS_BEFORE_BEGIN, refused(end(away(), DAY.minusDays(9))));
    }

    private StaffMember away() {
        return kept(
                office.staff(Role.SECRETARY)
                        .recordLeave()
                        .record(office.teacher, DAY.minusDays(5), null));
    }

    private Edited<StaffMember> end(StaffMember away, LocalDate lastDay) {
        return office.staff(Role.SECRETARY)
                .endLeave()
                .end(away, away.leaves().getFirst().id(), lastDay);
    }

    @Test
    void whoMayNotIsToldSoAndNothingIsWritten() {
        int before = office.work.acts().size();
        assertThrows(
                Problem.class,
                () ->
                        office.staff(Role.READ_ONLY)
                                .endLeave()
                                .end(office.teacher, office.teacher.id().value(), DAY));
        assertEquals(before, office.work.acts().size());
    }
}
