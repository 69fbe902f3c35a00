package ca.aval.people.change;

import static ca.aval.people.change.Office.DAY;
import static ca.aval.people.change.Office.kept;
import static ca.aval.people.change.Office.refused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.LegalFact;
import ca.aval.people.LegalFactKind;
import ca.aval.people.Pupil;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Role;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

final class RecordLegalFactTest {
    private final Office office = new Office();

    private final LegalFactDraft placed =
            new LegalFactDraft(
                    LegalFactKind.CHILD_PROTECTION, null, DAY, null, " ", "O. Vachon", DAY);

    @Test
    void row11_whatWasSeenIsKeptWithWhoSawItAndWhen() {
        Pupil after = kept(office.pupils(Role.PRINCIPAL).recordFact().record(office.pupil, placed));
        LegalFact fact = after.facts().getFirst();
        assertEquals("O. Vachon", fact.seenBy());
        assertNull(fact.note());
        assertTrue(after.on(DAY).publicationProhibited());
        office.assertAct("RECORD_LEGAL_FACT", "pupil=" + office.pupil.id());
    }

    @Test
    void withoutAWitnessOrTheAdultItIsAboutNothingIsKept() {
        assertEquals(
                EditRefusal.WITNESS_MISSING,
                refused(record(LegalFactKind.EMANCIPATED_FULL, null, " ")));
        assertEquals(
                EditRefusal.GUARDIAN_MISSING,
                refused(record(LegalFactKind.NO_CONTACT, null, "O.")));
        assertEquals(
                EditRefusal.ENDS_BEFORE_BEGIN,
                refused(record(LegalFactKind.CHILD_PROTECTION, DAY.minusDays(1), "O.")));
    }

    @Test
    void whoMayNotIsToldSoAndNothingIsWritten() {
        assertThrows(
                Problem.class,
                () -> office.pupils(Role.SECRETARY).recordFact().record(office.pupil, placed));
        assertTrue(office.work.acts().isEmpty());
    }

    private Edited<Pupil> record(LegalFactKind kind, @Nullable LocalDate lastDay, String seenBy) {
        return office.pupils(Role.PRINCIPAL)
                .recordFact()
                .record(
                        office.pupil,
                        new LegalFactDraft(kind, null, DAY, lastDay, null, seenBy, DAY));
    }
}
