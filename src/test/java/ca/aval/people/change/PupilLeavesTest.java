package ca.aval.people.change;

import static ca.aval.people.change.Office.DAY;
import static ca.aval.people.change.Office.kept;
import static ca.aval.people.change.Office.refused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.Pupil;
import ca.aval.people.SomePupils;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

final class PupilLeavesTest {
    private final Office office = new Office();

    @Test
    void theStayEndsAfterTheLastDayAndTheRecordStays() {
        Pupil after = kept(leave(DAY));
        assertEquals(DAY.plusDays(1), after.enrolments().getFirst().until());
        assertTrue(office.people.enrolled(SomePupils.YEAR).isEmpty());
        assertEquals(1, office.people.everyone().size());
        office.assertAct("PUPIL_LEAVES", "pupil=" + office.pupil.id());
    }

    @Test
    void oneWhoIsInNoClassCannotLeaveIt() {
        Pupil gone = kept(leave(DAY));
        assertEquals(
                EditRefusal.NOT_IN_A_CLASS,
                refused(office.pupils(Role.SECRETARY).leaves().leave(gone, SomePupils.YEAR, DAY)));
        assertEquals(EditRefusal.ENDS_BEFORE_BEGIN, refused(leave(LocalDate.of(2026, 7, 2))));
    }

    @Test
    void whoMayNotIsToldSoAndNothingIsWritten() {
        assertThrows(
                Problem.class,
                () ->
                        office.pupils(Role.READ_ONLY)
                                .leaves()
                                .leave(office.pupil, SomePupils.YEAR, DAY));
        assertTrue(office.work.acts().isEmpty());
    }

    private Edited<Pupil> leave(LocalDate lastDay) {
        return office.pupils(Role.SECRETARY).leaves().leave(office.pupil, SomePupils.YEAR, lastDay);
    }
}
