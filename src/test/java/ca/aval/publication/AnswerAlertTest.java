package ca.aval.publication;

import static ca.aval.publication.PublicationOffice.SITE;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.publication.PublicationAlert.Confidentiality;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.util.UUID;

final class AnswerAlertTest {
    private final PublicationOffice desk = new PublicationOffice();
    private final AnswerAlert act = desk.acts(Role.SECRETARY).answer();

    @Test
    void theQuestionIsAnsweredAndCanBeAnsweredAnew() {
        UUID id = desk.publish(SITE, "2026-10-01", desk.silentId()).alerts().getFirst().id();
        act.answer(id, Confidentiality.ASK_OFFICER, "");
        act.answer(id, Confidentiality.YES, " photo de face ");
        PublicationAlert alert = desk.publications.alerts().getFirst();
        assertFalse(alert.isOpen());
        assertEquals(desk.today(), alert.settledOn());
        assertEquals("photo de face", alert.note());
        act.answer(id, Confidentiality.OPEN, "");
        assertTrue(desk.publications.alerts().getFirst().isOpen());
        assertNull(desk.publications.alerts().getFirst().settledOn());
    }

    @Test
    void whatIsNotThereAndWhatIsTooLongIsRefused() {
        assertEquals(
                new PublicationEdit.Refused<PublicationAlert>(PublicationRefusal.ALERT_UNKNOWN),
                act.answer(UUID.randomUUID(), Confidentiality.NO, ""));
        assertEquals(
                new PublicationEdit.Refused<PublicationAlert>(PublicationRefusal.NOTE_TOO_LONG),
                act.answer(UUID.randomUUID(), Confidentiality.NO, "x".repeat(401)));
    }
}
