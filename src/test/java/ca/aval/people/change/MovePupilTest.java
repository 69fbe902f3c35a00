package ca.aval.people.change;

import static ca.aval.people.change.Office.DAY;
import static ca.aval.people.change.Office.kept;
import static ca.aval.people.change.Office.refused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.Pupil;
import ca.aval.people.PupilField;
import ca.aval.people.SomePupils;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Set;

final class MovePupilTest {
    private final Office office = new Office();

    @Test
    void row1_theFormerClassEndsOnTheDayOnWhichTheOtherBegins() {
        Pupil after = kept(move("042", DAY));
        assertEquals(DAY, after.enrolments().getFirst().until());
        assertEquals("042", after.enrolment(SomePupils.YEAR).orElseThrow().group());
        assertEquals(DAY, after.enrolments().getLast().from());
        assertEquals(Set.of(PupilField.CLASS), after.handEdited());
        office.assertAct("MOVE_PUPIL", "pupil=" + office.pupil.id());
    }

    @Test
    void theSameClassOrADayBeforeItBeganIsRefused() {
        assertEquals(EditRefusal.SAME_CLASS, refused(move("041", DAY)));
        assertEquals(EditRefusal.ENDS_BEFORE_BEGIN, refused(move("042", LocalDate.of(2026, 8, 1))));
    }

    @Test
    void oneWhoLeftComesBack() {
        Pupil gone =
                kept(
                        office.pupils(Role.SECRETARY)
                                .leaves()
                                .leave(office.pupil, SomePupils.YEAR, DAY));
        Pupil back =
                kept(
                        office.pupils(Role.SECRETARY)
                                .move()
                                .move(gone, stay("041", DAY.plusDays(30))));
        assertEquals("041", back.enrolment(SomePupils.YEAR).orElseThrow().group());
        assertEquals(2, back.enrolments().size());
    }

    @Test
    void whoMayNotIsToldSoAndNothingIsWritten() {
        assertThrows(
                Problem.class,
                () -> office.pupils(Role.READ_ONLY).move().move(office.pupil, stay("042", DAY)));
        assertTrue(office.work.acts().isEmpty());
    }

    private Edited<Pupil> move(String group, LocalDate from) {
        return office.pupils(Role.SECRETARY).move().move(office.pupil, stay(group, from));
    }

    private static ClassStay stay(String group, LocalDate from) {
        return new ClassStay(SomePupils.YEAR, group, "4", from);
    }
}
