package ca.aval.consent.answer;

import ca.aval.consent.answer.AnswerDesk.Checked;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.Optional;
import java.util.UUID;

/** Records one form that came back. */
public final class RecordAnswers {
    private final Guard guard;
    private final AnswerWork work;
    private final AnswerDesk desk;
    private final UUID recorder;

    /**
     * @param recorder the account that is signed in
     */
    public RecordAnswers(Guard guard, UnitOfWork work, AnswerDesk desk, UUID recorder) {
        this.guard = guard;
        this.work = new AnswerWork(work);
        this.desk = desk;
        this.recorder = recorder;
    }

    /** Keeps what the slip says, also when it is not valid; the same slip twice is kept once. */
    public Recording record(AnswerSlip slip) {
        guard.require(Permission.RECORD_CONSENTS);
        return work.decide(() -> attempt(slip));
    }

    private Recording attempt(AnswerSlip slip) {
        return switch (work.read(() -> desk.check(slip, recorder))) {
            case Checked.Fault(AnswerRefusal reason) -> new Recording.Refused(reason);
            case Checked.Ready(Returned entry, ConsentHistory history) -> keep(entry, history);
        };
    }

    private Recording keep(Returned entry, ConsentHistory history) {
        Optional<Returned> same = AnswerDesk.already(entry, history);
        if (same.isPresent()) {
            return new Recording.Already(same.get());
        }
        work.write(
                Act.of("RECORD_ANSWERS", "pupil=" + entry.pupil(), "form=" + entry.form()),
                history,
                () -> desk.history(entry.pupil()),
                () -> desk.consents().add(entry));
        return AnswerDesk.recorded(entry, history.pupil());
    }
}
