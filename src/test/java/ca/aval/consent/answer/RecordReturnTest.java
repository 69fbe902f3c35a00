package ca.aval.consent.answer;

import static ca.aval.consent.answer.Answer.NO;
import static ca.aval.consent.answer.Answer.YES;
import static ca.aval.consent.answer.Family.WEBSITE;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.answer.RecordReturn.Outcome;
import ca.aval.people.change.Office;
import ca.aval.platform.time.SchoolClock;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

final class RecordReturnTest {
    private static final byte[] SCAN = "%PDF-1.4 a scan".getBytes(StandardCharsets.US_ASCII);

    @TempDir private Path folder = Path.of("");
    private AnswerOffice desk;

    @BeforeEach
    void open() {
        desk = new AnswerOffice(folder);
    }

    @Test
    void whatTwoPeopleSignedIsKeptInOneActWithItsProof() {
        int acts = desk.office.work.acts().size();
        Outcome.Kept kept =
                kept(
                        List.of(desk.slip(YES, NO), by(desk.pupil.id().toString(), YES)),
                        Set.of(),
                        SCAN);
        assertEquals(2, kept.said().size());
        assertEquals(acts + 1, desk.office.work.acts().size());
        assertInstanceOf(Signatory.ThePupil.class, kept.said().getLast().signatory());
        for (Returned entry : kept.said()) {
            assertArrayEquals(
                    SCAN, desk.pile().proof().read(desk.pupil.id(), entry.id()).orElseThrow());
        }
        assertEquals(kept.history().standing().size(), desk.history().standing().size());
    }

    @Test
    void aCorrectionReplacesWhatItNamesAndKeepsTheProof() {
        Outcome.Kept first = kept(List.of(desk.slip(YES, YES)), Set.of(), SCAN);
        Outcome.Kept second = kept(List.of(desk.slip(NO, YES)), new HashSet<>(first.added()), null);
        assertEquals(UseState.REFUSED, desk.today(WEBSITE));
        assertEquals(1, desk.history().standing().size());
        assertEquals(first.said().getFirst().proof(), second.said().getFirst().proof());
        assertEquals("CORRECT_ANSWERS", desk.office.work.acts().getLast().name());
    }

    @Test
    void theCorrectedPaperMayHaveOneSignatureLess() {
        Outcome.Kept both =
                kept(
                        List.of(desk.slip(YES, YES), by(desk.pupil.id().toString(), NO)),
                        Set.of(),
                        null);
        assertEquals(UseState.REFUSED, desk.today(WEBSITE));
        kept(List.of(desk.slip(YES, YES)), new HashSet<>(both.added()), null);
        assertEquals(UseState.ACTIVE, desk.today(WEBSITE));
    }

    @Test
    void anUndatedRefusalThatComesAgainAfterAYesIsKeptAgain() {
        AnswerSlip no =
                new AnswerSlip(
                        desk.code, Map.of(WEBSITE, NO), desk.mother, null, Route.LETTER, null);
        SchoolClock before =
                new SchoolClock(Clock.fixed(Instant.parse("2026-09-05T12:00:00Z"), ZoneOffset.UTC));
        desk.pile(desk.office.work, before).record().record(List.of(no), Set.of(), null);
        kept(List.of(desk.slip(YES, YES)), Set.of(), null);
        assertEquals(UseState.ACTIVE, desk.today(WEBSITE));
        kept(List.of(no), Set.of(), null);
        assertEquals(UseState.REFUSED, desk.today(WEBSITE));
    }

    @Test
    void theSamePaperTwiceIsKeptOnceAndAProofMayComeLater() {
        Outcome.Kept first = kept(List.of(desk.slip(YES, YES)), Set.of(), null);
        Outcome.Kept again = kept(List.of(desk.slip(YES, YES)), Set.of(), null);
        assertEquals(List.of(), again.added());
        assertEquals(first.said(), again.said());
        Outcome.Kept proved = kept(List.of(desk.slip(YES, YES)), Set.of(), SCAN);
        assertEquals(1, proved.added().size());
        assertEquals(1, desk.history().standing().size());
        assertTrue(desk.pile().proof().read(desk.pupil.id(), first.added().getFirst()).isEmpty());
    }

    @Test
    void whereOneSlipIsRefusedNothingIsWritten() {
        AnswerSlip tomorrow =
                new AnswerSlip(
                        desk.code, Map.of(), desk.mother, Office.DAY.plusDays(1), Route.FORM, null);
        assertEquals(
                new Outcome.Refused(AnswerRefusal.DATE_TO_COME),
                desk.pile()
                        .record()
                        .record(List.of(desk.slip(YES, YES), tomorrow), Set.of(), SCAN));
        assertEquals(
                new Outcome.Refused(AnswerRefusal.NOTHING_TO_CORRECT),
                desk.pile()
                        .record()
                        .record(List.of(desk.slip(YES, YES)), Set.of(UUID.randomUUID()), null));
        assertEquals(List.of(), desk.history().returned());
    }

    private AnswerSlip by(String who, Answer website) {
        return new AnswerSlip(
                desk.code,
                Map.of(WEBSITE, website),
                who,
                AnswerOffice.ISSUED.plusDays(8),
                Route.FORM,
                null);
    }

    private Outcome.Kept kept(List<AnswerSlip> slips, Set<UUID> instead, byte @Nullable [] proof) {
        return assertInstanceOf(
                Outcome.Kept.class, desk.pile().record().record(slips, instead, proof));
    }
}
