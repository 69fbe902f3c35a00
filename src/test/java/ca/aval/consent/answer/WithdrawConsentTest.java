package ca.aval.consent.answer;

import static ca.aval.consent.answer.Answer.YES;
import static ca.aval.consent.answer.Family.WEBSITE;
import static ca.aval.consent.answer.Family.YEARBOOK;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.answer.WithdrawConsent.Outcome;
import ca.aval.people.Pupil;
import ca.aval.people.SomePupils;
import ca.aval.people.change.Office;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Role;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

final class WithdrawConsentTest {
    @TempDir private Path folder = Path.of("");
    private AnswerOffice desk;

    @BeforeEach
    void open() {
        desk = new AnswerOffice(folder);
        desk.acts(Role.SECRETARY).record().record(desk.slip(YES, YES));
    }

    @Test
    void row16_oneUseStopsAtOnceAndTheOthersStay() {
        Outcome.Withdrawn done =
                assertInstanceOf(Outcome.Withdrawn.class, withdraw(WEBSITE, desk.mother));
        assertEquals(List.of(WEBSITE), done.stopped());
        assertEquals(Office.DAY, done.withdrawal().day());
        assertEquals(UseState.WITHDRAWN, desk.today(WEBSITE));
        assertEquals(UseState.ACTIVE, desk.today(YEARBOOK));
        assertEquals(
                List.of("pupil=" + desk.pupil.id(), "uses=1"),
                desk.office.work.acts().getLast().about());
    }

    @Test
    void severalUsesStopInOneActAndNoneIsWrittenWhenOneWasNeverAsked() {
        WithdrawConsent act = desk.acts(Role.SECRETARY).withdraw();
        int before = desk.office.work.acts().size();
        assertInstanceOf(
                Outcome.Refused.class,
                act.withdrawSeveral(
                        desk.pupil.id(), Set.of(WEBSITE, "LIVESTREAM"), desk.mother, Route.SPOKEN));
        assertEquals(UseState.ACTIVE, desk.today(WEBSITE));
        Outcome.Withdrawn done =
                assertInstanceOf(
                        Outcome.Withdrawn.class,
                        act.withdrawSeveral(
                                desk.pupil.id(),
                                Set.of(YEARBOOK, WEBSITE),
                                desk.mother,
                                Route.SPOKEN));
        assertEquals(2, done.withdrawals().size());
        assertEquals(List.of(WEBSITE, YEARBOOK), done.stopped());
        assertEquals(UseState.WITHDRAWN, desk.today(WEBSITE));
        assertEquals(UseState.WITHDRAWN, desk.today(YEARBOOK));
        assertEquals(before + 1, desk.office.work.acts().size());
    }

    @Test
    void row17_everythingStopsWithTheSameWordWhoeverCalled() {
        Outcome.Withdrawn done =
                assertInstanceOf(Outcome.Withdrawn.class, withdraw(null, "Rose Tremblay"));
        assertEquals(List.of(WEBSITE, YEARBOOK), done.stopped());
        assertEquals(new Signatory.Stranger("Rose Tremblay"), done.withdrawal().by());
        assertEquals(UseState.WITHDRAWN, desk.today(YEARBOOK));
        assertEquals(
                List.of(),
                assertInstanceOf(Outcome.Withdrawn.class, withdraw(null, desk.mother)).stopped());
    }

    @Test
    void whatWasNeverAskedCannotBeWithdrawn() {
        assertEquals(refused(AnswerRefusal.NAME_MISSING), withdraw(null, " "));
        assertEquals(refused(AnswerRefusal.NAME_TOO_LONG), withdraw(null, "x".repeat(201)));
        assertEquals(refused(AnswerRefusal.USE_NOT_ON_FORM), withdraw("LIVESTREAM", desk.mother));
        Pupil late = SomePupils.pupil("2242", "Roy", "Zoé", "2016-01-01", "041");
        desk.office.people.add(List.of(late));
        assertEquals(
                refused(AnswerRefusal.NOTHING_ASKED),
                desk.acts(Role.SECRETARY)
                        .withdraw()
                        .withdraw(late.id(), null, "Luc Roy", Route.LETTER));
    }

    @Test
    void whoMayNotIsToldSoAndNothingIsWritten() {
        assertThrows(
                Problem.class,
                () ->
                        desk.acts(Role.READ_ONLY)
                                .withdraw()
                                .withdraw(desk.pupil.id(), null, desk.mother, Route.SPOKEN));
        assertTrue(desk.history().withdrawn().isEmpty());
    }

    private Outcome withdraw(@Nullable String use, String by) {
        return desk.acts(Role.SECRETARY)
                .withdraw()
                .withdraw(desk.pupil.id(), use, by, Route.SPOKEN);
    }

    private static Outcome refused(AnswerRefusal reason) {
        return new Outcome.Refused(reason);
    }
}
