package ca.aval.consent.answer;

import static ca.aval.consent.answer.Answer.NO;
import static ca.aval.consent.answer.Answer.YES;
import static ca.aval.consent.answer.Family.WEBSITE;
import static ca.aval.consent.answer.Family.YEARBOOK;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.platform.problem.Problem;
import ca.aval.security.Role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

final class CorrectAnswersTest {
    @TempDir private Path folder = Path.of("");
    private AnswerOffice desk;

    @BeforeEach
    void open() {
        desk = new AnswerOffice(folder);
    }

    @Test
    void row30_aSlipTypedWronglyIsReplacedAndStaysInTheHistory() {
        desk.acts(Role.SECRETARY).record().record(desk.slip(NO, YES));
        correct(desk.slip(YES, YES));
        assertEquals(UseState.ACTIVE, desk.today(WEBSITE));
        assertEquals(2, desk.history().returned().size());
        assertEquals("CORRECT_ANSWERS", desk.office.work.acts().getLast().name());
    }

    @Test
    void theWrongPersonsSlipIsReplacedWhenItIsTheOnlyOne() {
        AnswerSlip wrong =
                new AnswerSlip(
                        desk.code,
                        Map.of(WEBSITE, YES, YEARBOOK, YES),
                        "Rose Tremblay",
                        AnswerOffice.ISSUED,
                        Route.FORM,
                        null);
        desk.acts(Role.SECRETARY).record().record(wrong);
        correct(desk.slip(YES, YES));
        assertEquals(1, desk.history().standing().size());
        assertEquals(UseState.ACTIVE, desk.today(WEBSITE));
    }

    @Test
    void row9_whatOnePersonAnsweredIsNeverReplacedByTheSlipOfAnother() {
        desk.acts(Role.SECRETARY).record().record(desk.slip(NO, NO));
        AnswerSlip pupils =
                new AnswerSlip(
                        desk.code,
                        Map.of(WEBSITE, YES, YEARBOOK, YES),
                        desk.pupil.id().toString(),
                        AnswerOffice.ISSUED.plusDays(9),
                        Route.FORM,
                        null);
        assertEquals(
                new Recording.Refused(AnswerRefusal.NOTHING_TO_CORRECT),
                desk.acts(Role.SECRETARY).correct().correct(pupils));
        assertEquals(UseState.REFUSED, desk.today(WEBSITE));
    }

    @Test
    void whereNothingStandsNothingIsCorrectedAndTheSameIsNotWrittenAgain() {
        CorrectAnswers acts = desk.acts(Role.SECRETARY).correct();
        assertEquals(
                new Recording.Refused(AnswerRefusal.NOTHING_TO_CORRECT),
                acts.correct(desk.slip(YES, YES)));
        desk.acts(Role.SECRETARY).record().record(desk.slip(YES, YES));
        assertInstanceOf(Recording.Already.class, acts.correct(desk.slip(YES, YES)));
        assertThrows(
                Problem.class,
                () -> desk.acts(Role.READ_ONLY).correct().correct(desk.slip(NO, NO)));
    }

    private void correct(AnswerSlip slip) {
        assertInstanceOf(
                Recording.Recorded.class, desk.acts(Role.SECRETARY).correct().correct(slip));
    }
}
