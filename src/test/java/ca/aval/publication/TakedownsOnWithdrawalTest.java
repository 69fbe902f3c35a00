package ca.aval.publication;

import static ca.aval.publication.PublicationOffice.ALBUM;
import static ca.aval.publication.PublicationOffice.PAGE;
import static ca.aval.publication.PublicationOffice.PRESS;
import static ca.aval.publication.PublicationOffice.SITE;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.publication.Takedown.Outcome;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

final class TakedownsOnWithdrawalTest {
    private final PublicationOffice desk = new PublicationOffice();

    @Test
    void row16_onlyTheUseThatIsWithdrawnComesDown() {
        UUID site = desk.publish(SITE, "2026-10-01", desk.agreedId()).publication().id();
        desk.publish(PAGE, "2026-10-01", desk.agreedId());
        desk.publish(SITE, "2026-10-02", desk.silentId());
        UUID withdrawal = desk.withdraw(SITE).withdrawal().id();
        List<Takedown> down = desk.publications.takedowns();
        assertEquals(List.of(site), down.stream().map(Takedown::publication).toList());
        assertEquals(withdrawal, down.getFirst().withdrawal());
        assertEquals(desk.agreedId(), down.getFirst().person());
        assertEquals(LocalDate.of(2026, 10, 7), down.getFirst().dueOn());
        assertTrue(down.getFirst().own());
    }

    @Test
    void row17_whatWasToAppearLaterIsToBeStoppedAtOnce() {
        desk.publish(SITE, "2026-10-05", desk.agreedId());
        desk.publish(SITE, "2026-11-20", desk.agreedId());
        desk.withdraw(null);
        assertEquals(
                List.of(desk.today(), desk.today()),
                desk.publications.takedowns().stream().map(Takedown::dueOn).toList());
    }

    @Test
    void row18_theAlbumThatWasHandedOutIsIrreversibleAndItsCopyOnlineIsNot() {
        UUID paper = desk.publish(ALBUM, "2026-10-01", desk.agreedId()).publication().id();
        UUID online = desk.publish(ALBUM, "2026-10-02", desk.agreedId()).publication().id();
        desk.acts(Role.SECRETARY).change().change(online, "Album", "pins.example/album.pdf");
        UUID coming = desk.publish(ALBUM, "2027-06-10", desk.agreedId()).publication().id();
        desk.withdraw(ALBUM);
        Map<UUID, Outcome> down =
                desk.publications.takedowns().stream()
                        .collect(Collectors.toMap(Takedown::publication, Takedown::outcome));
        assertEquals(
                Map.of(
                        paper, Outcome.IRREVERSIBLE,
                        online, Outcome.WAITING,
                        coming, Outcome.WAITING),
                down);
    }

    @Test
    void theMediaAreAskedAndNotExpectedToBeOurs() {
        desk.publish(PRESS, "2026-10-01", desk.agreedId());
        desk.withdraw(PRESS);
        assertFalse(desk.publications.takedowns().getFirst().own());
    }

    @Test
    void nothingIsAskedTwiceAndWhatIsGoneStaysGone() {
        desk.publish(SITE, "2026-10-01", desk.agreedId());
        UUID gone = desk.publish(SITE, "2026-10-02", desk.agreedId()).publication().id();
        desk.acts(Role.SECRETARY).remove().remove(gone, desk.today());
        desk.withdraw(SITE);
        desk.withdraw(null);
        assertEquals(1, desk.publications.takedowns().size());
    }

    @Test
    void whatCouldNotBeRemovedIsAskedAgainByTheNextWithdrawal() {
        desk.publish(SITE, "2026-10-01", desk.agreedId());
        desk.withdraw(SITE);
        desk.acts(Role.SECRETARY)
                .settle()
                .settle(
                        desk.publications.takedowns().getFirst().id(),
                        Outcome.NOT_REMOVED,
                        desk.today(),
                        "mot de passe perdu");
        desk.withdraw(null);
        assertEquals(2, desk.publications.takedowns().size());
    }
}
