package ca.aval.publication;

import static ca.aval.publication.PublicationOffice.SITE;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.Pupil;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

final class ReadPublicationsTest {
    private final PublicationOffice desk = new PublicationOffice();

    @Test
    void whoAppearsHasANameAndWhoOnlyReadsSeesNoAlert() {
        Publication shown = desk.publish(SITE, "2026-10-01", desk.silentId()).publication();
        PublicationLog log = desk.acts(Role.SECRETARY).read().log();
        assertEquals(List.of(shown), log.publications());
        assertEquals("Roy, Zoé", log.name(desk.silentId()));
        assertEquals("", log.name(desk.agreedId()));
        assertEquals(1, log.alerts().size());
        assertTrue(log.incident().fr().contains("63.9"));
        assertEquals(List.of(), desk.acts(Role.READ_ONLY).read().log().alerts());
    }

    @Test
    void whoMayOnlyReadDoesNotLearnThatSomebodyTookAConsentBack() {
        desk.publish(SITE, "2026-10-01", desk.agreedId());
        desk.withdraw(SITE);
        assertEquals(1, desk.acts(Role.SECRETARY).read().log().takedowns().size());
        assertEquals(List.of(), desk.acts(Role.READ_ONLY).read().log().takedowns());
    }

    @Test
    void row3_whatShowsAPupilWhoLeftIsFound() {
        Publication shown = desk.publish(SITE, "2026-10-01", desk.agreedId()).publication();
        assertFalse(desk.acts(Role.SECRETARY).read().log().showsSomebodyWhoLeft(shown));
        Pupil gone =
                desk.agreed.withEnrolments(
                        List.of(desk.agreed.enrolments().getFirst().endedBefore(desk.today())));
        desk.office.people.change(desk.agreed, gone);
        PublicationLog log = desk.acts(Role.SECRETARY).read().log();
        assertTrue(log.showsSomebodyWhoLeft(shown));
        assertEquals("041", Objects.requireNonNull(log.people().get(desk.agreedId())).apart());
    }
}
