package ca.aval.people.change;

import static ca.aval.people.change.Office.DAY;
import static ca.aval.people.change.Office.kept;
import static ca.aval.people.change.Office.refused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.Pupil;
import ca.aval.people.PupilField;
import ca.aval.people.SomePupils;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

final class AddPupilTest {
    private final Office office = new Office();

    private final PupilIdentity twin =
            new PupilIdentity("3000", "Ménard", "Léa", null, LocalDate.of(2016, 12, 22));
    private final ClassStay stay = new ClassStay(SomePupils.YEAR, "041", "4", DAY);

    @Test
    void row4_oneWithTheSameNameAndBirthDateIsAPersonApart() {
        Pupil added = kept(office.pupils(Role.SECRETARY).add().add(twin, stay));
        assertEquals(2, office.people.enrolled(SomePupils.YEAR).size());
        assertFalse(added.id().equals(office.pupil.id()));
        assertTrue(added.handEdited().contains(PupilField.CLASS));
        office.assertAct("ADD_PUPIL", "pupil=" + added.id());
    }

    @Test
    void aNumberAlreadyTakenOrADayOutsideTheYearIsRefused() {
        PupilIdentity same =
                new PupilIdentity("2241", "Roy", "Alix", null, LocalDate.of(2016, 12, 22));
        assertEquals(
                EditRefusal.NUMBER_TAKEN,
                refused(office.pupils(Role.SECRETARY).add().add(same, stay)));
        ClassStay late = new ClassStay(SomePupils.YEAR, "041", "4", LocalDate.of(2027, 7, 1));
        assertEquals(
                EditRefusal.OUTSIDE_YEAR,
                refused(office.pupils(Role.SECRETARY).add().add(twin, late)));
        ClassStay nowhere = new ClassStay(SomePupils.YEAR, " ", "4", DAY);
        assertEquals(
                EditRefusal.GROUP_MISSING,
                refused(office.pupils(Role.SECRETARY).add().add(twin, nowhere)));
    }

    @Test
    void whoMayNotIsToldSoAndNothingIsWritten() {
        assertThrows(Problem.class, () -> office.pupils(Role.READ_ONLY).add().add(twin, stay));
        assertTrue(office.work.acts().isEmpty());
    }
}
