package ca.aval.consent.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.AnswerRefusal;
import ca.aval.consent.answer.UseState;

import org.junit.jupiter.api.Test;

final class CorrectStaffAnswersTest {
    private final StaffOffice office = new StaffOffice();
    private final CorrectStaffAnswers correct =
            new CorrectStaffAnswers(office.guard, office.work, office.desk);

    @Test
    void whatTheFormReallySaysTakesThePlaceAndBothStay() {
        office.record().record(office.slip(Answer.YES, Answer.YES));
        var right = office.slip(Answer.NO, Answer.YES);
        assertInstanceOf(StaffRecording.Recorded.class, correct.correct(right));
        assertEquals(UseState.REFUSED, office.today(StaffOffice.WEBSITE));
        assertEquals(UseState.ACTIVE, office.today(StaffOffice.YEARBOOK));
        assertEquals(2, office.consents.returned.size());
        assertEquals("CORRECT_STAFF_ANSWERS", office.lastAct());
        assertInstanceOf(StaffRecording.Already.class, correct.correct(right));
    }

    @Test
    void nothingThereIsNothingToCorrect() {
        assertEquals(
                new StaffRecording.Refused(AnswerRefusal.NOTHING_TO_CORRECT),
                correct.correct(office.slip(Answer.NO, Answer.NO)));
    }

    @Test
    void twoWhoCorrectTheSameLeaveOneThatCounts() {
        office.record().record(office.slip(Answer.YES, Answer.YES));
        var right = office.slip(Answer.NO, Answer.YES);
        CorrectStaffAnswers late =
                new CorrectStaffAnswers(
                        office.guard, office.after(() -> correct.correct(right)), office.desk);
        assertInstanceOf(
                StaffRecording.Recorded.class, late.correct(office.slip(Answer.NO, Answer.NO)));
        assertEquals(1, office.consents.of(office.member).standing().size());
        assertEquals(UseState.REFUSED, office.today(StaffOffice.YEARBOOK));
    }
}
