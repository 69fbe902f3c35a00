package ca.aval.people.change;

import static ca.aval.people.change.Office.DAY;
import static ca.aval.people.change.Office.kept;
import static ca.aval.people.change.Office.refused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.LegalFactKind;
import ca.aval.people.Pupil;
import ca.aval.people.PupilField;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.UUID;

final class RemoveGuardianTest {
    private final Office office = new Office();

    private final UUID mother = office.pupil.guardians().getFirst().id();

    @Test
    void theAdultIsTakenAwayAndListsDoNotBringThemBackSilently() {
        Pupil after = kept(remove(office.pupil));
        assertTrue(after.guardians().isEmpty());
        assertEquals(Set.of(PupilField.GUARDIANS), after.handEdited());
        office.assertAct("REMOVE_GUARDIAN", "pupil=" + office.pupil.id());
    }

    @Test
    void row10_oneOfWhomAFactIsKnownStays() {
        Pupil ordered =
                kept(
                        office.pupils(Role.PRINCIPAL)
                                .recordFact()
                                .record(
                                        office.pupil,
                                        new LegalFactDraft(
                                                LegalFactKind.COURT_ORDER,
                                                mother,
                                                DAY,
                                                null,
                                                null,
                                                "O. Vachon",
                                                DAY)));
        assertEquals(EditRefusal.GUARDIAN_HAS_FACTS, refused(remove(ordered)));
    }

    @Test
    void whoMayNotIsToldSoAndNothingIsWritten() {
        assertThrows(
                Problem.class,
                () -> office.pupils(Role.READ_ONLY).removeGuardian().remove(office.pupil, mother));
        assertTrue(office.work.acts().isEmpty());
    }

    private Edited<Pupil> remove(Pupil pupil) {
        return office.pupils(Role.SECRETARY).removeGuardian().remove(pupil, mother);
    }
}
