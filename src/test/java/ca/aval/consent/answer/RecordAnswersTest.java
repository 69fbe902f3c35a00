package ca.aval.consent.answer;

import static ca.aval.consent.answer.Answer.BLANK;
import static ca.aval.consent.answer.Answer.INVALID;
import static ca.aval.consent.answer.Answer.NO;
import static ca.aval.consent.answer.Answer.YES;
import static ca.aval.consent.answer.Family.WEBSITE;
import static ca.aval.consent.answer.Family.YEARBOOK;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.answer.Recording.Completeness;
import ca.aval.consent.answer.Recording.Defect;
import ca.aval.consent.answer.Recording.Recorded;
import ca.aval.people.Guardian;
import ca.aval.people.change.Office;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.time.SchoolClock;
import ca.aval.security.Role;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

final class RecordAnswersTest {
    private static final LocalDate SIGNED = AnswerOffice.ISSUED.plusDays(8);

    @TempDir private Path folder = Path.of("");
    private AnswerOffice desk;

    @BeforeEach
    void open() {
        desk = new AnswerOffice(folder);
    }

    @Test
    void aWholeFormIsCompleteAndKnowsTheAgesUnderWhichItWasMade() {
        Recorded done = recorded(desk.slip(YES, NO));
        assertEquals(Completeness.COMPLETE, done.completeness());
        assertNull(done.defect());
        assertEquals(Family.QUEBEC, done.entry().whoSigns());
        assertEquals(UseState.ACTIVE, desk.today(WEBSITE));
        assertEquals(UseState.REFUSED, desk.today(YEARBOOK));
        assertEquals("RECORD_ANSWERS", desk.office.work.acts().getLast().name());
        assertEquals(
                List.of("pupil=" + desk.pupil.id(), "form=" + done.entry().form()),
                desk.office.work.acts().getLast().about());
    }

    @Test
    void row8_whatIsWrongWithAFormIsSaidTheWeightiestFirst() {
        assertDefect(Completeness.PARTIAL, Defect.BLANK_LINE, desk.slip(YES, BLANK));
        assertDefect(Completeness.PARTIAL, Defect.BOTH_BOXES, desk.slip(INVALID, BLANK));
        assertDefect(Completeness.INVALID, Defect.UNSIGNED, slip("", SIGNED));
        assertDefect(Completeness.INVALID, Defect.UNDATED, slip(desk.mother, null));
        assertDefect(Completeness.INVALID, Defect.WRONG_SIGNATORY, slip("Rose Tremblay", SIGNED));
        assertDefect(Completeness.INVALID, Defect.WRONG_SIGNATORY, slip("Léa Ménard", SIGNED));
    }

    @Test
    void row8_aPhotocopyOfAnotherTimeIsRefusedByItsDate() {
        assertRefused(AnswerRefusal.BEFORE_FORM, slip(desk.mother, LocalDate.of(2026, 9, 1)));
        assertRefused(AnswerRefusal.DATE_TO_COME, slip(desk.mother, Office.DAY.plusDays(1)));
    }

    @Test
    void row29_okForEverythingByMailIsAFormWithoutAnswers() {
        AnswerSlip mail =
                new AnswerSlip(desk.code, Map.of(), desk.mother, SIGNED, Route.EMAIL, null);
        assertDefect(Completeness.PARTIAL, Defect.BLANK_LINE, mail);
        assertEquals(UseState.BLANK, desk.today(WEBSITE));
    }

    @Test
    void theCodeAndTheUsesMustBeTheForms() {
        char last = desk.code.charAt(desk.code.length() - 1);
        String wrong = desk.code.substring(0, desk.code.length() - 1) + (last == '0' ? '1' : '0');
        assertRefused(AnswerRefusal.CODE_WRONG, ofForm(wrong));
        assertRefused(AnswerRefusal.FORM_UNKNOWN, ofForm("0000-0000-0"));
        assertRefused(
                AnswerRefusal.USE_NOT_ON_FORM,
                new AnswerSlip(
                        desk.code,
                        Map.of("LIVESTREAM", YES),
                        desk.mother,
                        SIGNED,
                        Route.FORM,
                        null));
        assertInstanceOf(Recorded.class, record(ofForm(desk.code.toLowerCase().replace("-", ""))));
    }

    @Test
    void row4_aSignatoryIsFoundByNameInEitherOrderOrByIdentityAndTwoAreUnclear() {
        Guardian mother = desk.pupil.guardians().getFirst();
        Signatory her =
                recorded(slip(mother.name().sorted().toUpperCase(), SIGNED)).entry().signatory();
        assertEquals(new Signatory.Adult(mother.id(), mother.capacity(), true), her);
        assertInstanceOf(Recording.Already.class, record(slip(mother.id().toString(), SIGNED)));
        Guardian twin =
                new Guardian(
                        UUID.randomUUID(),
                        2,
                        mother.name(),
                        mother.capacity(),
                        2,
                        mother.language(),
                        null,
                        null,
                        mother.address());
        desk.office.people.change(desk.pupil, desk.pupil.withGuardians(List.of(mother, twin)));
        assertRefused(AnswerRefusal.SIGNATORY_UNCLEAR, slip(desk.mother, SIGNED));
        assertRefused(AnswerRefusal.NAME_TOO_LONG, slip("x".repeat(201), SIGNED));
    }

    @Test
    void theIdentityOfSomebodyElsesParentIsNoName() {
        UUID elsewhere = UUID.randomUUID();
        assertRefused(AnswerRefusal.SIGNATORY_UNKNOWN, slip(elsewhere.toString(), SIGNED));
        UUID mother = desk.pupil.guardians().getFirst().id();
        assertInstanceOf(
                Signatory.Adult.class,
                recorded(slip(mother.toString().toUpperCase(), SIGNED)).entry().signatory());
    }

    @Test
    void theSameSlipTwiceIsKeptOnce() {
        record(desk.slip(YES, NO));
        assertInstanceOf(Recording.Already.class, record(desk.slip(YES, NO)));
        assertInstanceOf(Recorded.class, record(desk.slip(YES, YES)));
        assertEquals(2, desk.history().returned().size());
        assertEquals(UseState.REFUSED, desk.today(YEARBOOK));
    }

    @Test
    void anUndatedRefusalThatComesAgainAfterAYesIsKeptAgain() {
        AnswerSlip undated =
                new AnswerSlip(
                        desk.code, Map.of(WEBSITE, NO), desk.mother, null, Route.LETTER, null);
        RecordAnswers before = on("2026-09-10");
        assertInstanceOf(Recorded.class, before.record(undated));
        assertInstanceOf(Recording.Already.class, on("2026-09-15").record(undated));
        on("2026-09-20").record(slip(desk.mother, LocalDate.of(2026, 9, 20)));
        assertEquals(UseState.ACTIVE, desk.today(WEBSITE));
        assertInstanceOf(Recorded.class, record(undated));
        assertEquals(UseState.REFUSED, desk.today(WEBSITE));
        assertInstanceOf(Recording.Already.class, record(undated));
    }

    private RecordAnswers on(String day) {
        Instant noon = Instant.parse(day + "T12:00:00Z");
        SchoolClock clock = new SchoolClock(Clock.fixed(noon, ZoneOffset.UTC));
        return desk.acts(Role.SECRETARY, desk.office.work, clock).record();
    }

    @Test
    void whoMayNotIsToldSoAndNothingIsWritten() {
        assertThrows(
                Problem.class, () -> desk.acts(Role.READ_ONLY).record().record(desk.slip(YES, NO)));
        assertTrue(desk.office.work.acts().isEmpty());
    }

    private AnswerSlip slip(String signatory, @Nullable LocalDate signedOn) {
        return new AnswerSlip(
                desk.code,
                Map.of(WEBSITE, YES, YEARBOOK, YES),
                signatory,
                signedOn,
                Route.FORM,
                null);
    }

    private AnswerSlip ofForm(String code) {
        return new AnswerSlip(code, Map.of(), desk.mother, SIGNED, Route.FORM, null);
    }

    private Recording record(AnswerSlip slip) {
        return desk.acts(Role.SECRETARY).record().record(slip);
    }

    private Recorded recorded(AnswerSlip slip) {
        return assertInstanceOf(Recorded.class, record(slip));
    }

    private void assertDefect(Completeness completeness, Defect defect, AnswerSlip slip) {
        Recorded done = recorded(slip);
        assertEquals(completeness, done.completeness());
        assertEquals(defect, done.defect());
    }

    private void assertRefused(AnswerRefusal reason, AnswerSlip slip) {
        int before = desk.office.work.acts().size();
        assertEquals(new Recording.Refused(reason), record(slip));
        assertEquals(before, desk.office.work.acts().size());
    }
}
