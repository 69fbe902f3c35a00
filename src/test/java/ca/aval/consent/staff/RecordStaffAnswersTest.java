package ca.aval.consent.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.AnswerRefusal;
import ca.aval.consent.answer.Recording.Defect;
import ca.aval.consent.answer.Route;
import ca.aval.consent.answer.UseState;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Map;

final class RecordStaffAnswersTest {
    private final StaffOffice office = new StaffOffice();

    @Test
    void whatAnAdultSignedIsKeptAndCounts() {
        var slip = office.slip(Answer.YES, Answer.NO);
        var done = assertInstanceOf(StaffRecording.Recorded.class, office.record().record(slip));
        assertNull(done.defect());
        assertEquals(UseState.ACTIVE, office.today(StaffOffice.WEBSITE));
        assertEquals(UseState.REFUSED, office.today(StaffOffice.YEARBOOK));
        assertEquals("RECORD_STAFF_ANSWERS", office.lastAct());
    }

    @Test
    void theSameSlipTwiceIsKeptOnce() {
        var slip = office.slip(Answer.YES, Answer.NO);
        office.record().record(slip);
        assertInstanceOf(StaffRecording.Already.class, office.record().record(slip));
        assertEquals(1, office.consents.returned.size());
    }

    @Test
    void signedByAnotherItIsKeptAndCountsForNothing() {
        StaffSlip signed = office.slip(Answer.YES, Answer.YES);
        StaffSlip unsigned =
                new StaffSlip(
                        signed.form(),
                        signed.answers(),
                        false,
                        signed.signedOn(),
                        Route.FORM,
                        null);
        var done =
                assertInstanceOf(StaffRecording.Recorded.class, office.record().record(unsigned));
        assertEquals(Defect.UNSIGNED, done.defect());
        assertEquals(UseState.INVALID, office.today(StaffOffice.WEBSITE));
    }

    @Test
    void whatDoesNotFitTheFormIsRefused() {
        assertEquals(AnswerRefusal.CODE_WRONG, refusal("AAAA", StaffOffice.ISSUED));
        assertEquals(AnswerRefusal.FORM_UNKNOWN, refusal("000000000", StaffOffice.ISSUED));
        String code = office.code.printed();
        assertEquals(AnswerRefusal.BEFORE_FORM, refusal(code, StaffOffice.ISSUED.minusDays(1)));
        assertEquals(AnswerRefusal.DATE_TO_COME, refusal(code, StaffOffice.TODAY.plusDays(1)));
        StaffSlip other =
                new StaffSlip(
                        code, Map.of("LOCAL_MEDIA", Answer.YES), true, null, Route.FORM, null);
        assertEquals(
                new StaffRecording.Refused(AnswerRefusal.USE_NOT_ON_FORM),
                office.record().record(other));
        assertTrue(office.consents.returned.isEmpty());
    }

    private AnswerRefusal refusal(String code, LocalDate day) {
        StaffSlip slip = new StaffSlip(code, Map.of(), true, day, Route.FORM, null);
        return ((StaffRecording.Refused) office.record().record(slip)).reason();
    }

    /** Somebody else records the very same slip while this one is being decided. */
    @Test
    void theSameSlipAtTwoDesksIsKeptOnce() {
        var slip = office.slip(Answer.YES, Answer.NO);
        RecordStaffAnswers late =
                new RecordStaffAnswers(
                        office.guard,
                        office.after(() -> office.record().record(slip)),
                        office.desk);
        assertInstanceOf(StaffRecording.Already.class, late.record(slip));
        assertEquals(1, office.consents.returned.size());
    }
}
