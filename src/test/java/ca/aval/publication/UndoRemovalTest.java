package ca.aval.publication;

import static ca.aval.publication.PublicationOffice.SITE;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import ca.aval.publication.Takedown.Outcome;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

final class UndoRemovalTest {
    private final PublicationOffice desk = new PublicationOffice();

    @Test
    void whatTheRemovalSettledIsOpenAgainAndNothingElse() {
        UUID id = desk.publish(SITE, "2026-10-01", desk.agreedId()).publication().id();
        desk.withdraw(SITE);
        PublicationActs acts = desk.acts(Role.SECRETARY);
        Removal.Done done = (Removal.Done) acts.remove().remove(id, desk.today());
        assertInstanceOf(PublicationEdit.Kept.class, acts.undoRemoval().undo(id, done.settled()));
        assertNull(desk.publications.all().getFirst().removedOn());
        assertEquals(Outcome.WAITING, desk.publications.takedowns().getFirst().outcome());
        assertEquals(
                new PublicationEdit.Refused<Publication>(PublicationRefusal.ALREADY_SO),
                acts.undoRemoval().undo(id, List.of()));
        assertEquals(
                new PublicationEdit.Refused<Publication>(PublicationRefusal.PUBLICATION_UNKNOWN),
                acts.undoRemoval().undo(UUID.randomUUID(), List.of()));
    }
}
