package ca.aval.consent.answer;

import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;

import java.util.UUID;

/** Everything that can be done with what families answered. */
public record AnswerActs(
        RecordAnswers record,
        CorrectAnswers correct,
        TakeBackAnswers takeBack,
        WithdrawConsent withdraw) {
    /** The acts of a register in which nothing follows from a withdrawal. */
    public static AnswerActs of(Guard guard, UnitOfWork work, AnswerDesk desk, UUID recorder) {
        return of(guard, work, desk, recorder, withdrawal -> {});
    }

    /** Puts the acts together over what keeps answers. */
    public static AnswerActs of(
            Guard guard,
            UnitOfWork work,
            AnswerDesk desk,
            UUID recorder,
            WithdrawalFollowUp followUp) {
        return new AnswerActs(
                new RecordAnswers(guard, work, desk, recorder),
                new CorrectAnswers(guard, work, desk, recorder),
                new TakeBackAnswers(guard, work, desk, recorder),
                new WithdrawConsent(
                        guard,
                        work,
                        desk.people(),
                        desk.consents(),
                        desk.clock(),
                        recorder,
                        followUp));
    }
}
