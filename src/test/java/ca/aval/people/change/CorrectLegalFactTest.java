package ca.aval.people.change;

import static ca.aval.people.change.Office.DAY;
import static ca.aval.people.change.Office.kept;
import static ca.aval.people.change.Office.refused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.people.LegalFactKind;
import ca.aval.people.Pupil;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

final class CorrectLegalFactTest {
    private final Office office = new Office();
    private final Pupil placed =
            kept(
                    office.pupils(Role.PRINCIPAL)
                            .recordFact()
                            .record(office.pupil, draft(LegalFactKind.CHILD_PROTECTION, "O.")));
    private final UUID fact = placed.facts().getFirst().id();

    @Test
    void whatWasTypedWronglyIsReplacedAndCanBeTakenBack() {
        LegalFactDraft right = draft(LegalFactKind.EMANCIPATED_FULL, "O. Vachon");
        Pupil after =
                kept(office.pupils(Role.PRINCIPAL).correctFact().correct(placed, fact, right));
        assertFalse(after.on(DAY).publicationProhibited());
        assertEquals(fact, after.facts().getFirst().id());
        assertEquals(1, after.facts().size());
        assertEquals("CORRECT_LEGAL_FACT", office.work.acts().getLast().name());
        Pupil back = kept(office.pupils(Role.PRINCIPAL).restore().restore(after, placed));
        assertEquals(placed.facts(), back.facts());
    }

    @Test
    void aCorrectionWithoutAWitnessIsRefused() {
        LegalFactDraft wrong = draft(LegalFactKind.EMANCIPATED_FULL, " ");
        assertEquals(
                EditRefusal.WITNESS_MISSING,
                refused(office.pupils(Role.PRINCIPAL).correctFact().correct(placed, fact, wrong)));
        assertEquals(
                List.of("RECORD_LEGAL_FACT"),
                office.work.acts().stream().map(a -> a.name()).toList());
    }

    @Test
    void theSecretaryMayNot() {
        LegalFactDraft right = draft(LegalFactKind.EMANCIPATED_FULL, "O.");
        assertThrows(
                Problem.class,
                () -> office.pupils(Role.SECRETARY).correctFact().correct(placed, fact, right));
    }

    private static LegalFactDraft draft(LegalFactKind kind, String seenBy) {
        return new LegalFactDraft(kind, null, DAY, null, null, seenBy, DAY);
    }
}
