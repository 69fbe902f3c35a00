package ca.aval.publication;

import static ca.aval.publication.PublicationOffice.ALBUM;
import static ca.aval.publication.PublicationOffice.PAGE;
import static ca.aval.publication.PublicationOffice.SITE;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.check.Reason;
import ca.aval.consent.form.ConsentUse.Identification;
import ca.aval.platform.problem.Problem;
import ca.aval.publication.RecordPublication.Outcome;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

final class RecordPublicationTest {
    private final PublicationOffice desk = new PublicationOffice();

    @Test
    void whatWentOutIsKeptUnderTheNextNumberOfItsYear() {
        Publication first = desk.publish(SITE, "2026-10-01", desk.agreedId()).publication();
        Publication second = desk.publish(ALBUM, "2026-10-02", desk.agreedId()).publication();
        assertEquals(
                List.of("2026-D-0001", "2026-D-0002"), List.of(first.number(), second.number()));
        assertEquals("La rentrée", first.title());
        assertEquals("pins.example/rentree", first.address());
        assertNull(second.address());
        assertEquals(List.of(second, first), desk.publications.all());
        assertEquals(List.of("people=1", "alerts=0"), desk.office.work.acts().getFirst().about());
    }

    @Test
    void publishedWithoutConsentIsRecordedAndOpensAnAlert() {
        Outcome.Recorded done = desk.publish(SITE, "2026-10-01", desk.agreedId(), desk.silentId());
        assertEquals(List.of(done.publication()), desk.publications.all());
        assertEquals(done.alerts(), desk.publications.alerts());
        PublicationAlert alert = done.alerts().getFirst();
        assertEquals(1, done.alerts().size());
        assertEquals(desk.silentId(), alert.person());
        assertEquals(Reason.NO_RESPONSE, alert.reason());
        assertTrue(alert.isOpen());
    }

    @Test
    void everybodyIsCheckedOnTheDayOfPublicationAndAsTheyAreNamed() {
        assertEquals(List.of(), desk.publish(SITE, "2026-10-01", desk.agreedId()).alerts());
        PublicationDraft named =
                new PublicationDraft(
                        SITE,
                        "x",
                        "",
                        LocalDate.of(2026, 10, 1),
                        "",
                        Identification.FULL_NAME,
                        null,
                        null,
                        Set.of(desk.agreedId()));
        assertEquals(
                Reason.IDENTIFICATION_TOO_HIGH,
                ((Outcome.Recorded) record(named)).alerts().getFirst().reason());
        assertEquals(
                Reason.NO_RESPONSE,
                desk.publish(SITE, "2026-09-05", desk.agreedId()).alerts().getFirst().reason());
    }

    @Test
    void publishedAfterTheWithdrawalIsAnAlertAndMustComeDown() {
        desk.withdraw(SITE);
        Outcome.Recorded done = desk.publish(SITE, "2026-10-06", desk.agreedId());
        assertEquals(Reason.WITHDRAWN, done.alerts().getFirst().reason());
        assertEquals(1, desk.publications.takedowns().size());
        assertEquals(List.of(), desk.publish(PAGE, "2026-10-06", desk.agreedId()).alerts());
    }

    @Test
    void recordedLateWhatShowsSomebodyWhoWithdrewMustComeDown() {
        desk.withdraw(null);
        Outcome.Recorded done = desk.publish(SITE, "2026-10-01", desk.agreedId());
        assertEquals(List.of(), done.alerts());
        Takedown down = desk.publications.takedowns().getFirst();
        assertEquals(done.publication().id(), down.publication());
        assertEquals(LocalDate.of(2026, 10, 7), down.dueOn());
    }

    @Test
    void staffAppearToo() {
        UUID teacher = desk.office.teacher.id().value();
        assertEquals(List.of(), desk.publish(SITE, "2026-10-01", teacher).alerts());
    }

    @Test
    void whatIsMissingIsSaid() {
        UUID who = desk.agreedId();
        assertEquals(refused(PublicationRefusal.DAY_MISSING), record(desk.draft(SITE, null, who)));
        assertEquals(refused(PublicationRefusal.NOBODY), record(desk.draft(SITE, "2026-10-01")));
        assertEquals(
                refused(PublicationRefusal.USE_UNKNOWN),
                record(desk.draft("NOWHERE", "2026-10-01", who)));
        assertEquals(
                refused(PublicationRefusal.PERSON_UNKNOWN),
                record(desk.draft(SITE, "2026-10-01", UUID.randomUUID())));
        assertEquals(refused(PublicationRefusal.TITLE_MISSING), record(words(" ", "", "")));
        assertEquals(
                refused(PublicationRefusal.TITLE_TOO_LONG), record(words("x".repeat(201), "", "")));
        assertEquals(
                refused(PublicationRefusal.ADDRESS_TOO_LONG),
                record(words("x", "x".repeat(501), "")));
        assertEquals(
                refused(PublicationRefusal.CONTENTS_TOO_LONG),
                record(words("x", "", "x".repeat(201))));
        assertEquals(List.of(), desk.publications.all());
    }

    @Test
    void whoMayNotRecordsNothing() {
        assertThrows(
                Problem.class,
                () ->
                        desk.acts(Role.READ_ONLY)
                                .record()
                                .record(desk.draft(SITE, "2026-10-01", desk.agreedId())));
    }

    private PublicationDraft words(String title, String address, String contents) {
        return new PublicationDraft(
                SITE,
                title,
                address,
                LocalDate.of(2026, 10, 1),
                contents,
                Identification.NONE,
                null,
                null,
                Set.of(desk.agreedId()));
    }

    private Outcome record(PublicationDraft draft) {
        return desk.acts(Role.SECRETARY).record().record(draft);
    }

    private static Outcome refused(PublicationRefusal reason) {
        return new Outcome.Refused(reason);
    }
}
