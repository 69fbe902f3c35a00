package ca.aval.publication;

import static ca.aval.publication.PublicationOffice.SITE;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.problem.Problem;
import ca.aval.publication.Takedown.Outcome;
import ca.aval.security.Role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

final class RemovePublicationTest {
    private final PublicationOffice desk = new PublicationOffice();
    private UUID id = UUID.randomUUID();

    @BeforeEach
    void publish() {
        id = desk.publish(SITE, "2026-10-01", desk.agreedId()).publication().id();
        desk.withdraw(SITE);
    }

    @Test
    void whatWasToComeDownOfItIsDoneWithIt() {
        Removal.Done done = (Removal.Done) act().remove(id, desk.today());
        assertEquals(desk.today(), done.publication().removedOn());
        Takedown down = desk.publications.takedowns().getFirst();
        assertEquals(Outcome.REMOVED, down.outcome());
        assertEquals(List.of(down.id()), done.settled());
        assertEquals(1, desk.publications.all().size(), "nothing is deleted");
    }

    @Test
    void aDayToComeAndASecondTimeAreRefused() {
        assertEquals(
                new Removal.Refused(PublicationRefusal.DAY_TO_COME),
                act().remove(id, desk.today().plusDays(1)));
        act().remove(id, desk.today());
        assertEquals(
                new Removal.Refused(PublicationRefusal.ALREADY_SO), act().remove(id, desk.today()));
        assertEquals(
                new Removal.Refused(PublicationRefusal.PUBLICATION_UNKNOWN),
                act().remove(UUID.randomUUID(), desk.today()));
    }

    @Test
    void whoMayNotTakesNothingDown() {
        assertThrows(
                Problem.class, () -> desk.acts(Role.READ_ONLY).remove().remove(id, desk.today()));
        assertTrue(desk.publications.takedowns().getFirst().isOpen());
    }

    private RemovePublication act() {
        return desk.acts(Role.SECRETARY).remove();
    }
}
