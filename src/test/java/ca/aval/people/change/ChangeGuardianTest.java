package ca.aval.people.change;

import static ca.aval.people.change.Office.kept;
import static ca.aval.people.change.Office.refused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.Guardian;
import ca.aval.people.GuardianField;
import ca.aval.people.Pupil;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.UUID;

final class ChangeGuardianTest {
    private final Office office = new Office();

    @Test
    void onlyWhatDiffersIsMarked() {
        Guardian mother = office.pupil.guardians().getFirst();
        GuardianDraft draft =
                new GuardianDraft(
                        mother.name().family(),
                        mother.name().given(),
                        mother.capacity(),
                        2,
                        mother.language(),
                        mother.email(),
                        "418-555-0199",
                        mother.address());
        Pupil after =
                kept(
                        office.pupils(Role.SECRETARY)
                                .changeGuardian()
                                .change(office.pupil, mother.id(), draft));
        Guardian changed = after.guardians().getFirst();
        assertEquals(mother.id(), changed.id());
        assertEquals("418-555-0199", changed.phone());
        assertEquals(Set.of(GuardianField.PHONE, GuardianField.HOUSEHOLD), changed.handEdited());
        office.assertAct("CHANGE_GUARDIAN", "pupil=" + office.pupil.id());
    }

    @Test
    void anAdultKeepsAName() {
        assertEquals(
                EditRefusal.NAME_MISSING,
                refused(
                        office.pupils(Role.SECRETARY)
                                .changeGuardian()
                                .change(
                                        office.pupil,
                                        office.pupil.guardians().getFirst().id(),
                                        Office.adult(" ", ""))));
    }

    @Test
    void whoMayNotIsToldSoAndNothingIsWritten() {
        assertThrows(
                Problem.class,
                () ->
                        office.pupils(Role.READ_ONLY)
                                .changeGuardian()
                                .change(office.pupil, UUID.randomUUID(), Office.adult("A", "B")));
        assertTrue(office.work.acts().isEmpty());
    }
}
