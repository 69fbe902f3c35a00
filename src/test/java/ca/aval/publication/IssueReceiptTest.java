package ca.aval.publication;

import static ca.aval.publication.PublicationOffice.PAGE;
import static ca.aval.publication.PublicationOffice.PRESS;
import static ca.aval.publication.PublicationOffice.SITE;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.form.PrintedText;
import ca.aval.notice.IssuedNotice;
import ca.aval.platform.document.AddressBlock;
import ca.aval.platform.document.ConformingPdf;
import ca.aval.platform.problem.Problem;
import ca.aval.publication.Takedown.Outcome;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

final class IssueReceiptTest {
    private static final AddressBlock USUAL = AddressBlock.moved(0, 0);

    @TempDir private Path folder = Path.of("");

    @Test
    void row16_whoeverAskedReadsWhatStoppedAndWhatComesDownAndWhatDoesNot() {
        PublicationOffice desk = new PublicationOffice("2026-10-05", folder);
        desk.publish(SITE, "2026-10-01", desk.agreedId());
        desk.publish(PRESS, "2026-10-02", desk.agreedId());
        desk.publish(SITE, "2026-12-01", desk.agreedId());
        UUID withdrawal = desk.withdraw(null).withdrawal().id();
        PublicationActs acts = desk.acts(Role.SECRETARY);
        Takedown site =
                desk.publications.takedowns().stream()
                        .filter(t -> t.own() && t.dueOn().isAfter(desk.today()))
                        .findFirst()
                        .orElseThrow();
        acts.settle().settle(site.id(), Outcome.REMOVED, desk.today(), "");
        List<IssuedNotice> issued = acts.receipt().issue(desk.agreed.id(), withdrawal, USUAL);
        assertEquals(List.of("Maëlle Ménard"), issued.stream().map(n -> n.addressee()).toList());
        assertEquals(withdrawal, issued.getFirst().cause());
        ReadReceipts.Receipt kept = acts.receipts().of(desk.agreed.id(), withdrawal).getFirst();
        assertEquals(issued.getFirst(), kept.notice());
        PrintedText printed = new PrintedText(kept.pdf());
        for (String text :
                List.of(
                        "votre demande",
                        "par courriel",
                        "à 14 h",
                        "retirée le 5 octobre 2026",
                        "nous demandons le retrait",
                        "prévue le",
                        "ne paraîtra pas",
                        "Aucun autre usage n’est autorisé",
                        "Lyne Roy",
                        "Commission d’accès à l’information")) {
            assertTrue(printed.has(text), text);
        }
        assertEquals(List.of(), ConformingPdf.faults(kept.pdf()));
        assertArrayEquals(
                kept.pdf(),
                acts.receipts().of(desk.agreed.id(), withdrawal).getFirst().pdf(),
                "printed again from its bytes");
    }

    @Test
    void everyPlaceIsNamedWhateverTheFormAskedAndWhateverCameBefore() {
        PublicationOffice desk = new PublicationOffice("2031-01-15", folder);
        desk.publish(SITE, "2031-01-10", desk.agreedId());
        desk.publish("AWARD_LIST", "2031-01-11", desk.agreedId());
        desk.publish(PAGE, "2031-01-15", desk.agreedId());
        desk.publish(PRESS, "2031-02-01", desk.agreedId());
        desk.withdraw(SITE);
        UUID withdrawal = desk.withdraw(null).withdrawal().id();
        PublicationActs acts = desk.acts(Role.SECRETARY);

        acts.receipt().issue(desk.agreed.id(), withdrawal, USUAL);

        List<ReadReceipts.Receipt> kept = acts.receipts().of(desk.agreed.id(), withdrawal);
        PrintedText parent = new PrintedText(kept.getFirst().pdf());
        for (String text :
                List.of(
                        "aux travaux de Léa Ménard",
                        "Site Web de l’école, 10 janvier 2031",
                        "si elle a déjà paru",
                        "de ne pas la publier")) {
            assertTrue(parent.has(text), text);
        }
        assertFalse(parent.has("AWARD_LIST"));
        PrintedText pupil = new PrintedText(kept.getLast().pdf());
        assertTrue(pupil.has("à votre image, à votre voix"));
        assertEquals(List.of(), ConformingPdf.faults(kept.getLast().pdf()));
    }

    @Test
    void whatIsNotKnownIsAnsweredByNoLetterAndWhoMayNotIssuesNone() {
        PublicationOffice desk = new PublicationOffice("2026-10-05", folder);
        assertEquals(
                List.of(),
                desk.acts(Role.SECRETARY)
                        .receipt()
                        .issue(desk.agreed.id(), UUID.randomUUID(), USUAL));
        assertThrows(
                Problem.class,
                () ->
                        desk.acts(Role.READ_ONLY)
                                .receipt()
                                .issue(desk.agreed.id(), UUID.randomUUID(), USUAL));
    }
}
