package ca.aval.consent.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.AnswerRefusal;
import ca.aval.consent.answer.Route;
import ca.aval.consent.answer.UseState;
import ca.aval.people.StaffId;

import org.junit.jupiter.api.Test;

import java.util.List;

final class WithdrawStaffConsentTest {
    private final StaffOffice office = new StaffOffice();
    private final WithdrawStaffConsent withdraw =
            new WithdrawStaffConsent(office.guard, office.work, office.desk);

    @Test
    void oneUseStopsAtOnceAndTheOthersStay() {
        office.record().record(office.slip(Answer.YES, Answer.YES));
        var outcome =
                assertInstanceOf(
                        WithdrawStaffConsent.Outcome.Withdrawn.class,
                        withdraw.withdraw(office.member, StaffOffice.WEBSITE, Route.SPOKEN));
        assertEquals(List.of(StaffOffice.WEBSITE), outcome.stopped());
        assertEquals(UseState.WITHDRAWN, office.today(StaffOffice.WEBSITE));
        assertEquals(UseState.ACTIVE, office.today(StaffOffice.YEARBOOK));
        assertEquals("WITHDRAW_STAFF_CONSENT", office.lastAct());
    }

    @Test
    void everythingStopsWithOneWord() {
        office.record().record(office.slip(Answer.YES, Answer.YES));
        withdraw.withdraw(office.member, null, Route.EMAIL);
        assertEquals(UseState.WITHDRAWN, office.today(StaffOffice.YEARBOOK));
    }

    @Test
    void whatWasNeverAskedCannotBeTakenBack() {
        assertEquals(
                new WithdrawStaffConsent.Outcome.Refused(AnswerRefusal.NOTHING_ASKED),
                withdraw.withdraw(StaffId.random(), null, Route.SPOKEN));
        assertEquals(
                new WithdrawStaffConsent.Outcome.Refused(AnswerRefusal.USE_NOT_ON_FORM),
                withdraw.withdraw(office.member, "LOCAL_MEDIA", Route.SPOKEN));
    }
}
