package ca.aval.consent.answer;

import static ca.aval.consent.answer.Answer.NO;
import static ca.aval.consent.answer.Answer.YES;
import static ca.aval.consent.answer.Family.WEBSITE;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.consent.answer.TakeBackAnswers.Outcome;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class TakeBackAnswersTest {
    @TempDir private Path folder = Path.of("");
    private AnswerOffice desk;

    @BeforeEach
    void open() {
        desk = new AnswerOffice(folder);
    }

    @Test
    void row30_whatWasRecordedForTheWrongPupilCountsNoMoreAndStaysInTheHistory() {
        desk.acts(Role.SECRETARY).record().record(desk.slip(YES, NO));
        desk.acts(Role.SECRETARY).record().record(desk.slip(YES, YES));
        Outcome.TakenBack done =
                assertInstanceOf(
                        Outcome.TakenBack.class,
                        desk.acts(Role.SECRETARY).takeBack().takeBack(desk.code));
        assertEquals(2, done.entries().size());
        assertEquals(UseState.NO_RESPONSE, desk.today(WEBSITE));
        assertEquals(4, desk.history().returned().size());
        assertEquals("TAKE_BACK_ANSWERS", desk.office.work.acts().getLast().name());
        assertEquals(refused(AnswerRefusal.NOTHING_TO_CORRECT), takeBack(desk.code));
    }

    @Test
    void aFormThatIsNotThereIsSaid() {
        assertEquals(refused(AnswerRefusal.CODE_WRONG), takeBack("K7QX"));
        assertEquals(refused(AnswerRefusal.FORM_UNKNOWN), takeBack("0000-0000-0"));
        assertThrows(Problem.class, () -> desk.acts(Role.READ_ONLY).takeBack().takeBack(desk.code));
    }

    private Outcome takeBack(String code) {
        return desk.acts(Role.SECRETARY).takeBack().takeBack(code);
    }

    private static Outcome refused(AnswerRefusal reason) {
        return new Outcome.Refused(reason);
    }
}
