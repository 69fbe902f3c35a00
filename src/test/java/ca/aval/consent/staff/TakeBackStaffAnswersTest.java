package ca.aval.consent.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.AnswerRefusal;
import ca.aval.consent.answer.UseState;

import org.junit.jupiter.api.Test;

final class TakeBackStaffAnswersTest {
    private final StaffOffice office = new StaffOffice();
    private final TakeBackStaffAnswers takeBack =
            new TakeBackStaffAnswers(office.guard, office.work, office.desk);

    @Test
    void whatWasRecordedForTheWrongPersonCountsNoMoreAndStays() {
        office.record().record(office.slip(Answer.YES, Answer.YES));
        assertInstanceOf(
                TakeBackStaffAnswers.Outcome.TakenBack.class,
                takeBack.takeBack(office.code.printed()));
        assertEquals(UseState.NO_RESPONSE, office.today(StaffOffice.WEBSITE));
        assertEquals(2, office.consents.returned.size());
        assertEquals("TAKE_BACK_STAFF_ANSWERS", office.lastAct());
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertEquals(refused(AnswerRefusal.CODE_WRONG), takeBack.takeBack("?"));
        assertEquals(refused(AnswerRefusal.FORM_UNKNOWN), takeBack.takeBack("000000000"));
        assertEquals(
                refused(AnswerRefusal.NOTHING_TO_CORRECT),
                takeBack.takeBack(office.code.printed()));
    }

    private static TakeBackStaffAnswers.Outcome refused(AnswerRefusal reason) {
        return new TakeBackStaffAnswers.Outcome.Refused(reason);
    }
}
