package ca.aval.consent.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.ConsentHistory.Asked;
import ca.aval.consent.answer.Route;
import ca.aval.consent.answer.UseAnswer;
import ca.aval.consent.answer.UseState;
import ca.aval.people.StaffId;
import ca.aval.platform.time.SchoolYear;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Where the consent of an adult stands on a day. */
final class StaffHistoryTest {
    private static final String WEBSITE = "SCHOOL_WEBSITE";
    private static final String YEARBOOK = "YEARBOOK";
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final LocalDate ISSUED = LocalDate.of(2026, 9, 8);
    private static final LocalDate SIGNED = LocalDate.of(2026, 9, 10);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final StaffId MEMBER = StaffId.random();
    private static final UUID FORM = UUID.randomUUID();

    private final List<StaffReturned> returned = new ArrayList<>();
    private final List<StaffWithdrawal> withdrawn = new ArrayList<>();
    private final List<Asked> asked =
            new ArrayList<>(
                    List.of(new Asked(FORM, YEAR, List.of(WEBSITE), ISSUED, ISSUED.plusDays(16))));

    @Test
    void silenceIsNeverAYesWhateverThePolicySaysOfObjections() {
        assertEquals(UseState.ASKED, on(ISSUED.plusDays(2)));
        assertEquals(UseState.NO_RESPONSE, on(DAY));
        asked.clear();
        assertEquals(UseState.NOT_ASKED, on(DAY));
    }

    @Test
    void aSignedAndDatedYesCountsFromItsSignatureToTheEndOfTheYear() {
        say(Answer.YES, true, SIGNED);
        assertEquals(UseState.ASKED, on(SIGNED.minusDays(1)));
        assertEquals(UseState.ACTIVE, on(SIGNED));
        assertEquals(UseState.ACTIVE, on(YEAR.lastDay()));
        assertEquals(UseState.EXPIRED, on(YEAR.lastDay().plusDays(1)));
        assertEquals(UseState.NOT_COVERED, state(YEARBOOK, DAY));
    }

    @Test
    void unsignedOrUndatedItIsNone() {
        say(Answer.YES, false, SIGNED);
        assertEquals(UseState.INVALID, on(DAY));
        returned.clear();
        say(Answer.YES, true, null);
        assertEquals(UseState.INVALID, on(DAY));
        returned.clear();
        say(Answer.INVALID, true, SIGNED);
        assertEquals(UseState.INVALID, on(DAY));
        returned.clear();
        say(Answer.BLANK, true, SIGNED);
        assertEquals(UseState.BLANK, on(DAY));
    }

    @Test
    void theLaterWordOfThePersonCountsAndOnOneDayTheNo() {
        say(Answer.YES, true, SIGNED);
        say(Answer.NO, true, SIGNED);
        assertEquals(UseState.REFUSED, on(DAY));
        say(Answer.YES, true, SIGNED.plusDays(3));
        assertEquals(UseState.REFUSED, on(SIGNED.plusDays(2)));
        assertEquals(UseState.ACTIVE, on(DAY));
    }

    @Test
    void aWithdrawalPrevailsUntilThePersonAgreesAnew() {
        say(Answer.YES, true, SIGNED);
        withdrawn.add(withdrawal(null, SIGNED.plusDays(5)));
        assertEquals(UseState.ACTIVE, on(SIGNED.plusDays(4)));
        assertEquals(UseState.WITHDRAWN, on(SIGNED.plusDays(5)));
        say(Answer.YES, true, SIGNED.plusDays(9));
        assertEquals(UseState.ACTIVE, on(DAY));
    }

    @Test
    void aCorrectionTakesTheWrongEntryOut() {
        say(Answer.YES, true, SIGNED);
        StaffReturned wrong = returned.getFirst();
        returned.add(entry(Answer.NO, true, SIGNED).correcting(wrong.id()));
        assertEquals(UseState.REFUSED, on(DAY));
        returned.add(returned.getLast().takenBack(DAY, UUID.randomUUID()));
        assertEquals(UseState.NO_RESPONSE, on(DAY));
    }

    private UseState on(LocalDate day) {
        return state(WEBSITE, day);
    }

    private UseState state(String use, LocalDate day) {
        return new StaffHistory(MEMBER, asked, returned, withdrawn).state(use, day);
    }

    private void say(Answer answer, boolean signed, @Nullable LocalDate day) {
        returned.add(entry(answer, signed, day));
    }

    private static StaffReturned entry(Answer answer, boolean signed, @Nullable LocalDate day) {
        return new StaffReturned(
                UUID.randomUUID(),
                MEMBER,
                FORM,
                YEAR,
                List.of(new UseAnswer(WEBSITE, answer)),
                signed,
                day,
                SIGNED.plusDays(1),
                Route.FORM,
                UUID.randomUUID(),
                null,
                null);
    }

    private static StaffWithdrawal withdrawal(@Nullable String use, LocalDate day) {
        return new StaffWithdrawal(
                UUID.randomUUID(),
                MEMBER,
                use,
                day,
                day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
                Route.SPOKEN,
                UUID.randomUUID());
    }
}
