package ca.aval.consent.answer;

import static ca.aval.consent.answer.Answer.NO;
import static ca.aval.consent.answer.Answer.YES;
import static ca.aval.consent.answer.Family.WEBSITE;
import static ca.aval.consent.answer.Family.YEARBOOK;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.people.change.Office;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Two people with the same paper: what the other one wrote meanwhile is seen. */
final class AnswerWorkTest {
    @TempDir private Path folder = Path.of("");
    private AnswerOffice desk;

    @BeforeEach
    void open() {
        desk = new AnswerOffice(folder);
    }

    @Test
    void theSameSlipRecordedByTwoIsKeptOnce() {
        AnswerSlip slip = desk.slip(YES, NO);
        AnswerActs slow = whileOthers(() -> acts().record().record(slip));
        assertInstanceOf(Recording.Already.class, slow.record().record(slip));
        assertEquals(1, desk.history().returned().size());
        assertEquals(1, desk.office.work.acts().size());
    }

    @Test
    void aSlipTakenBackByAnotherIsNotCorrected() {
        acts().record().record(desk.slip(NO, NO));
        AnswerActs slow = whileOthers(() -> acts().takeBack().takeBack(desk.code));
        assertEquals(
                new Recording.Refused(AnswerRefusal.NOTHING_TO_CORRECT),
                slow.correct().correct(desk.slip(YES, YES)));
        assertEquals(UseState.NO_RESPONSE, desk.today(WEBSITE));
    }

    @Test
    void takingBackAlsoTakesWhatAnotherCorrectedMeanwhile() {
        acts().record().record(desk.slip(NO, NO));
        AnswerActs slow = whileOthers(() -> acts().correct().correct(desk.slip(YES, YES)));
        assertInstanceOf(
                TakeBackAnswers.Outcome.TakenBack.class, slow.takeBack().takeBack(desk.code));
        assertEquals(UseState.NO_RESPONSE, desk.today(WEBSITE));
    }

    @Test
    void aWithdrawalTellsEveryUseThatItStopsAndIsNeverLost() {
        AnswerActs slow = whileOthers(() -> acts().record().record(desk.slip(YES, YES)));
        WithdrawConsent.Outcome.Withdrawn done =
                assertInstanceOf(
                        WithdrawConsent.Outcome.Withdrawn.class,
                        slow.withdraw().withdraw(desk.pupil.id(), null, desk.mother, Route.SPOKEN));
        assertEquals(List.of(WEBSITE, YEARBOOK), done.stopped());
        assertEquals(UseState.WITHDRAWN, desk.today(WEBSITE));
        assertEquals(1, desk.history().withdrawn().size());
    }

    @Test
    void theSamePaperRecordedByTwoIsKeptOnce() {
        List<AnswerSlip> paper = List.of(desk.slip(YES, NO));
        PileActs slow = pileWhileOthers(() -> acts().record().record(paper.getFirst()));
        RecordReturn.Outcome.Kept kept =
                assertInstanceOf(
                        RecordReturn.Outcome.Kept.class,
                        slow.record().record(paper, Set.of(), null));
        assertEquals(List.of(), kept.added());
        assertEquals(1, desk.history().returned().size());
    }

    @Test
    void aPaperTakenBackByAnotherIsNotTakenBackOnceMore() {
        acts().record().record(desk.slip(YES, YES));
        Set<UUID> entries = Set.of(desk.history().returned().getFirst().id());
        PileActs slow = pileWhileOthers(() -> acts().takeBack().takeBack(desk.code));
        assertEquals(
                new TakeBackReturn.Outcome.Refused(AnswerRefusal.NOTHING_TO_CORRECT),
                slow.takeBack().takeBack(desk.code, entries));
        assertEquals(2, desk.history().returned().size());
    }

    @Test
    void anotherFaultIsNotTriedAgain() {
        AnswerActs full =
                whileOthers(
                        () -> {
                            throw new Problem(Problem.Kind.DISK_FULL);
                        });
        assertThrows(Problem.class, () -> full.record().record(desk.slip(YES, NO)));
        assertTrue(desk.history().returned().isEmpty());
    }

    private AnswerActs acts() {
        return desk.acts(Role.SECRETARY);
    }

    /** The acts of somebody whose first writing comes after that of another. */
    private AnswerActs whileOthers(Runnable another) {
        return desk.acts(Role.SECRETARY, new Slow(desk.office.work, another), Office.CLOCK);
    }

    private PileActs pileWhileOthers(Runnable another) {
        return desk.pile(new Slow(desk.office.work, another), Office.CLOCK);
    }

    private static final class Slow implements UnitOfWork {
        private final UnitOfWork work;
        private Runnable another;

        Slow(UnitOfWork work, Runnable another) {
            this.work = work;
            this.another = another;
        }

        @Override
        public <T> T run(Act act, Supplier<T> change) {
            Runnable first = another;
            another = () -> {};
            first.run();
            return work.run(act, change);
        }

        @Override
        public <T> T read(Supplier<T> query) {
            return work.read(query);
        }
    }
}
