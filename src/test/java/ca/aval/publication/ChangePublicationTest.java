package ca.aval.publication;

import static ca.aval.publication.PublicationOffice.SITE;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.util.UUID;

final class ChangePublicationTest {
    private final PublicationOffice desk = new PublicationOffice();
    private final ChangePublication act = desk.acts(Role.SECRETARY).change();

    @Test
    void titleAndAddressAreCorrected() {
        UUID id = desk.publish(SITE, "2026-10-01", desk.agreedId()).publication().id();
        act.change(id, " Le spectacle ", " ");
        Publication now = desk.publications.all().getFirst();
        assertEquals("Le spectacle", now.title());
        assertNull(now.address());
        int acts = desk.office.work.acts().size();
        act.change(id, "Le spectacle", "");
        assertEquals(acts, desk.office.work.acts().size(), "nothing changed, nothing written");
    }

    @Test
    void whatIsMissingIsSaid() {
        assertEquals(
                new PublicationEdit.Refused<Publication>(PublicationRefusal.TITLE_MISSING),
                act.change(UUID.randomUUID(), " ", ""));
        assertEquals(
                new PublicationEdit.Refused<Publication>(PublicationRefusal.PUBLICATION_UNKNOWN),
                act.change(UUID.randomUUID(), "x", ""));
    }
}
