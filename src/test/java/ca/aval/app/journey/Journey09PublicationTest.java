package ca.aval.app.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.app.composition.PublicationParts;
import ca.aval.consent.check.Alternative;
import ca.aval.consent.check.CheckOffice;
import ca.aval.consent.check.KeepCheck;
import ca.aval.consent.check.KeepCheck.Outcome;
import ca.aval.consent.check.KeptCheck;
import ca.aval.consent.check.PublicationOutcome.Checked;
import ca.aval.consent.check.Whom;
import ca.aval.consent.form.ConsentUse.Identification;
import ca.aval.consent.form.Content;
import ca.aval.people.StaffId;
import ca.aval.publication.Publication;
import ca.aval.publication.PublicationDraft;
import ca.aval.publication.RecordPublication;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Journey 9: group, place, contents, author; yes, yes without these, or no; kept for a proof. */
class Journey09PublicationTest {
    @Test
    void beforeItIsPublishedThePrincipalKnowsWhoStaysOutAndCanProveIt(@TempDir Path folder) {
        try (CheckOffice office = new CheckOffice(folder.resolve("register"))) {
            Whom group = new Whom.Group("401");
            Whom alix = new Whom.Pupils(List.of(office.alix.id().toString()));
            Checked all = office.checked(group, office.question(Content.GROUP_PHOTO));
            assertEquals(
                    List.of("Benali", "Caron"),
                    all.denied().stream().map(l -> l.pupil().name().family()).toList(),
                    "yes, but without these");
            assertTrue(
                    office.checked(alix, office.question(Content.GROUP_PHOTO)).denied().isEmpty(),
                    "yes");
            assertEquals(
                    3,
                    office.checked(group, office.question(Content.VOICE)).denied().size(),
                    "no: the line names no voice");
            Alternative faceless = all.alternatives().getLast();
            assertEquals(3, faceless.allowed());
            assertTrue(office.checked(group, faceless.question()).denied().isEmpty());

            KeptCheck proof =
                    ((Outcome.Kept)
                                    office.parts
                                            .keep()
                                            .keep(
                                                    new KeepCheck.Wish(
                                                            group,
                                                            all,
                                                            StaffId.random(),
                                                            "Remise des certificats")))
                            .check();
            assertEquals("P-2026-001", proof.number());
            assertEquals(
                    proof,
                    office.parts
                            .readKept()
                            .open(proof.id(), CheckOffice.DAY)
                            .orElseThrow()
                            .check());
            assertEquals("2026-D-0001", published(office, proof).number(), "a series of its own");
        }
    }

    private static Publication published(CheckOffice office, KeptCheck proof) {
        RecordPublication.Outcome.Recorded done =
                (RecordPublication.Outcome.Recorded)
                        new PublicationParts(office.school.open())
                                .acts()
                                .record()
                                .record(
                                        new PublicationDraft(
                                                proof.question().use(),
                                                "Remise des certificats",
                                                "",
                                                CheckOffice.DAY,
                                                "photo de groupe",
                                                Identification.NONE,
                                                null,
                                                proof.id().value(),
                                                Set.of(office.alix.id().value())));
        return done.publication();
    }
}
