package ca.aval.people.change;

import static ca.aval.people.change.Office.kept;
import static ca.aval.people.change.Office.refused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.Guardian;
import ca.aval.people.GuardianField;
import ca.aval.people.Pupil;
import ca.aval.people.PupilField;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.util.Set;

final class AddGuardianTest {
    private final Office office = new Office();

    @Test
    void theNewAdultComesLastWithEverythingMarkedByHand() {
        Pupil after = kept(add("Roy", "Sam"));
        Guardian added = after.guardians().getLast();
        assertEquals(2, added.rank());
        assertEquals("p@exemple.com", added.email());
        assertEquals(GuardianField.values().length, added.handEdited().size());
        assertEquals(Set.of(PupilField.GUARDIANS), after.handEdited());
        office.assertAct("ADD_GUARDIAN", "pupil=" + office.pupil.id());
    }

    @Test
    void anAdultWithoutANameIsRefused() {
        assertEquals(EditRefusal.NAME_MISSING, refused(add("", "Sam")));
        assertEquals(EditRefusal.TOO_LONG, refused(add("R".repeat(201), "Sam")));
    }

    @Test
    void whoMayNotIsToldSoAndNothingIsWritten() {
        assertThrows(
                Problem.class,
                () ->
                        office.pupils(Role.READ_ONLY)
                                .addGuardian()
                                .add(office.pupil, Office.adult("Roy", "Sam")));
        assertTrue(office.work.acts().isEmpty());
    }

    private Edited<Pupil> add(String family, String given) {
        return office.pupils(Role.SECRETARY)
                .addGuardian()
                .add(office.pupil, Office.adult(family, given));
    }
}
