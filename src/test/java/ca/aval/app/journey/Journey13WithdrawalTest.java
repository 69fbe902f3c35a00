package ca.aval.app.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.app.composition.OpenRegister;
import ca.aval.app.composition.PublicationParts;
import ca.aval.app.composition.Registers;
import ca.aval.consent.PrintOrder;
import ca.aval.consent.SampleRegister;
import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.AnswerSlip;
import ca.aval.consent.answer.Route;
import ca.aval.consent.answer.UseState;
import ca.aval.consent.answer.WithdrawConsent;
import ca.aval.consent.answer.WithdrawConsent.Outcome;
import ca.aval.consent.form.ConsentUse.Identification;
import ca.aval.consent.form.PrintedText;
import ca.aval.notice.IssuedNotice;
import ca.aval.people.Pupil;
import ca.aval.platform.crypto.KeyCost;
import ca.aval.platform.document.AddressBlock;
import ca.aval.platform.document.ConformingPdf;
import ca.aval.platform.document.Progress;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.time.SchoolClock;
import ca.aval.publication.Publication;
import ca.aval.publication.PublicationActs;
import ca.aval.publication.PublicationDraft;
import ca.aval.publication.RecordPublication;
import ca.aval.publication.Takedown;
import ca.aval.publication.WithdrawalResult;
import ca.aval.scan.ShortCode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Withdrawal: the parent's e-mail arrives, and the school knows where the picture was. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class Journey13WithdrawalTest {
    private static final String SITE = "SCHOOL_WEBSITE";
    private static final String ALBUM = "YEARBOOK";

    /** A Wednesday. */
    private static final SchoolClock FEBRUARY =
            new SchoolClock(
                    Clock.fixed(Instant.parse("2027-02-10T21:05:00Z"), ZoneOffset.ofHours(-5)));

    private OpenRegister register;
    private Pupil pupil;

    @BeforeAll
    void family(@TempDir Path folder) {
        Path place = folder.resolve("register");
        try (SampleRegister school = new SampleRegister(place)) {
            answer(school);
        }
        register =
                new Registers(new LocalDisk(), FEBRUARY, new KeyCost(64, 1, 1))
                        .open(place, "ovachon", "une phrase de passe".toCharArray());
    }

    private void answer(SampleRegister school) {
        pupil = school.addPupils().getFirst();
        school.begin();
        school.acts()
                .print()
                .print(
                        SampleRegister.YEAR,
                        new PrintOrder.Chosen(Set.of(pupil.id())),
                        Progress.NONE);
        school.open()
                .answers()
                .acts()
                .record()
                .record(
                        new AnswerSlip(
                                ShortCode.parse(school.forms().getFirst().shortCode())
                                        .orElseThrow()
                                        .printed(),
                                Map.of(SITE, Answer.YES, ALBUM, Answer.YES),
                                mother(),
                                SampleRegister.CLOCK.today(),
                                Route.FORM,
                                null));
    }

    @AfterAll
    void close() {
        register.close();
    }

    @Test
    void iKnewWhereHerPictureWas() {
        PublicationActs acts = new PublicationParts(register).acts();
        List<String> posts =
                List.of(
                        publish(acts, "La cour", SITE).number(),
                        publish(acts, "Le gymnase", SITE).number(),
                        publish(acts, "Le goûter", SITE).number());
        publish(acts, "L’album", ALBUM);
        nothingStandsWithoutTheOther();
        Outcome.Withdrawn done =
                (Outcome.Withdrawn)
                        register.answers()
                                .acts()
                                .withdraw()
                                .withdraw(pupil.id(), SITE, mother(), Route.EMAIL);
        assertEquals(List.of(SITE), done.stopped());
        WithdrawalResult result =
                acts.withdrawal().read(pupil.id(), done.withdrawal().id()).orElseThrow();
        assertEquals(
                posts,
                result.entries().stream().map(e -> e.publication().number()).sorted().toList());
        assertEquals(
                List.of(LocalDate.of(2027, 2, 12)),
                result.entries().stream().map(e -> e.takedown().dueOn()).distinct().toList());
        assertEquals(List.of(ALBUM), result.allowed().stream().map(use -> use.code()).toList());
        assertEquals(UseState.WITHDRAWN, state(SITE));
        confirmed(acts, done.withdrawal().id());
        Takedown first = result.entries().getFirst().takedown();
        acts.settle().settle(first.id(), Takedown.Outcome.REMOVED, FEBRUARY.today(), "");
        assertEquals(2, acts.read().log().takedowns().stream().filter(Takedown::isOpen).count());
    }

    private void confirmed(PublicationActs acts, UUID withdrawal) {
        List<IssuedNotice> issued =
                acts.receipt().issue(pupil.id(), withdrawal, AddressBlock.moved(0, 0));
        assertEquals(List.of("L08"), issued.stream().map(IssuedNotice::template).toList());
        byte[] pdf = acts.receipts().of(pupil.id(), withdrawal).getFirst().pdf();
        PrintedText printed = new PrintedText(pdf);
        for (String text :
                List.of(
                        "Maude Nadeau",
                        "Accusé de réception du retrait",
                        "par courriel",
                        "10 février 2027",
                        "16 h 05",
                        "La cour",
                        "Le gymnase",
                        "Le goûter",
                        "au plus tard le 12 février 2027",
                        "Album",
                        "Commission d’accès à l’information")) {
            assertTrue(printed.has(text), text);
        }
        assertFalse(printed.has("L’album des"), "what was not withdrawn is not in the list");
        assertEquals(List.of(), ConformingPdf.faults(pdf));
    }

    /** Where the list of posts cannot be written, the withdrawal is not either. */
    private void nothingStandsWithoutTheOther() {
        WithdrawConsent failing =
                new WithdrawConsent(
                        register.guard(),
                        register.work(),
                        register.people(),
                        register.answers().consents(),
                        register.clock(),
                        register.account().id(),
                        withdrawal -> {
                            throw new IllegalStateException("no room");
                        });
        assertThrows(
                IllegalStateException.class,
                () -> failing.withdraw(pupil.id(), null, mother(), Route.EMAIL));
        assertEquals(UseState.ACTIVE, state(SITE));
    }

    private Publication publish(PublicationActs acts, String title, String use) {
        RecordPublication.Outcome.Recorded done =
                (RecordPublication.Outcome.Recorded)
                        acts.record()
                                .record(
                                        new PublicationDraft(
                                                use,
                                                title,
                                                "grandspins.example/" + title.length(),
                                                LocalDate.of(2026, 11, 20),
                                                "photos",
                                                Identification.NONE,
                                                null,
                                                null,
                                                Set.of(pupil.id().value())));
        assertTrue(done.alerts().isEmpty());
        return done.publication();
    }

    private UseState state(String use) {
        return UseState.of(
                register.work().read(() -> register.answers().consents().of(pupil)),
                use,
                FEBRUARY.today());
    }

    private String mother() {
        return pupil.guardians().getFirst().name().full();
    }
}
