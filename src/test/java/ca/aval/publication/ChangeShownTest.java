package ca.aval.publication;

import static ca.aval.publication.PublicationOffice.SITE;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.UUID;

final class ChangeShownTest {
    private final PublicationOffice desk = new PublicationOffice();
    private final ChangeShown act = desk.acts(Role.SECRETARY).shown();

    @Test
    void whoeverIsAddedIsCheckedAndWhoeverIsTakenOffKeepsTheirAlert() {
        UUID id = desk.publish(SITE, "2026-10-01", desk.agreedId()).publication().id();
        act.change(id, Set.of(desk.agreedId(), desk.silentId()));
        assertEquals(
                List.of(desk.silentId()),
                desk.publications.alerts().stream().map(PublicationAlert::person).toList());
        act.change(id, Set.of(desk.agreedId()));
        assertEquals(Set.of(desk.agreedId()), desk.publications.all().getFirst().people());
        assertEquals(1, desk.publications.alerts().size());
        assertTrue(desk.office.work.acts().getLast().about().contains("removed=1"));
    }

    @Test
    void row30_theWrongPupilIsPutRightByAFurtherAct() {
        UUID id = desk.publish(SITE, "2026-10-01", desk.silentId()).publication().id();
        act.change(id, Set.of(desk.agreedId()));
        assertEquals(Set.of(desk.agreedId()), desk.publications.all().getFirst().people());
        assertEquals(desk.silentId(), desk.publications.alerts().getFirst().person());
    }

    @Test
    void nobodyAndStrangersAreRefused() {
        UUID id = desk.publish(SITE, "2026-10-01", desk.agreedId()).publication().id();
        assertEquals(refused(PublicationRefusal.NOBODY), act.change(id, Set.of()));
        assertEquals(
                refused(PublicationRefusal.PERSON_UNKNOWN),
                act.change(id, Set.of(UUID.randomUUID())));
        assertEquals(
                refused(PublicationRefusal.PUBLICATION_UNKNOWN),
                act.change(UUID.randomUUID(), Set.of(desk.agreedId())));
    }

    private static PublicationEdit<Publication> refused(PublicationRefusal reason) {
        return new PublicationEdit.Refused<>(reason);
    }
}
