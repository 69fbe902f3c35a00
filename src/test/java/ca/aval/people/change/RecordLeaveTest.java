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

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

final class RecordLeaveTest {
    private final Office office = new Office();

    @Test
    void thePersonIsAwayOnThoseDaysAndStillEngaged() {
        StaffMember after = kept(record(DAY, DAY.plusDays(3)));
        assertTrue(after.isOnLeave(DAY.plusDays(3)));
        assertFalse(after.isOnLeave(DAY.plusDays(4)));
        assertEquals(office.teacher.engagements(), after.engagements());
        office.assertAct("RECORD_LEAVE", "staff=" + office.teacher.id());
    }

    @Test
    void itMayBeWithoutAKnownReturnButCannotEndBeforeItBegan() {
        assertTrue(kept(record(DAY, null)).isOnLeave(DAY.plusYears(1)));
        assertEquals(EditRefusal.ENDS_BEFORE_BEGIN, refused(record(DAY, DAY.minusDays(1))));
    }

    private Edited<StaffMember> record(LocalDate first, @Nullable LocalDate last) {
        return office.staff(Role.SECRETARY).recordLeave().record(office.teacher, first, last);
    }

    @Test
    void whoMayNotIsToldSoAndNothingIsWritten() {
        int before = office.work.acts().size();
        assertThrows(
                Problem.class,
                () -> office.staff(Role.READ_ONLY).recordLeave().record(office.teacher, DAY, null));
        assertEquals(before, office.work.acts().size());
    }
}
