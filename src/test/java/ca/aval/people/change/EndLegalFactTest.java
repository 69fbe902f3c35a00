package ca.aval.people.change;

import static ca.aval.people.change.Office.DAY;
import static ca.aval.people.change.Office.kept;
import static ca.aval.people.change.Office.refused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.LegalFactKind;
import ca.aval.people.Pupil;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.util.UUID;

final class EndLegalFactTest {
    private final Office office = new Office();

    private final Pupil placed =
            kept(
                    office.pupils(Role.PRINCIPAL)
                            .recordFact()
                            .record(
                                    office.pupil,
                                    new LegalFactDraft(
                                            LegalFactKind.CHILD_PROTECTION,
                                            null,
                                            DAY,
                                            null,
                                            null,
                                            "O. Vachon",
                                            DAY)));
    private final UUID fact = placed.facts().getFirst().id();

    @Test
    void theFactStaysKnownAndHoldsNoLonger() {
        Pupil after =
                kept(office.pupils(Role.PRINCIPAL).endFact().end(placed, fact, DAY.plusDays(9)));
        assertEquals(1, after.facts().size());
        assertTrue(after.on(DAY.plusDays(9)).publicationProhibited());
        assertFalse(after.on(DAY.plusDays(10)).publicationProhibited());
        assertEquals("END_LEGAL_FACT", office.work.acts().getLast().name());
    }

    @Test
    void itCannotEndBeforeItBegan() {
        assertEquals(
                EditRefusal.ENDS_BEFORE_BEGIN,
                refused(
                        office.pupils(Role.PRINCIPAL)
                                .endFact()
                                .end(placed, fact, DAY.minusDays(1))));
    }

    @Test
    void theSecretaryMayNot() {
        assertThrows(
                Problem.class,
                () -> office.pupils(Role.SECRETARY).endFact().end(placed, fact, DAY));
    }
}
