package ca.aval.consent.answer;

import ca.aval.consent.answer.AnswerDesk.Checked;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.List;
import java.util.UUID;

/** Replaces what was recorded for one person’s form by what it really says. */
public final class CorrectAnswers {
    private final Guard guard;
    private final AnswerWork work;
    private final AnswerDesk desk;
    private final UUID recorder;

    /**
     * @param recorder the account that is signed in
     */
    public CorrectAnswers(Guard guard, UnitOfWork work, AnswerDesk desk, UUID recorder) {
        this.guard = guard;
        this.work = new AnswerWork(work);
        this.desk = desk;
        this.recorder = recorder;
    }

    /**
     * Keeps what the slip says in the place of the entry of that form by that person, or of the
     * only one by nobody of the pupil’s list; both stay in the history. What the mother answered is
     * never replaced by a slip of the father.
     */
    public Recording correct(AnswerSlip slip) {
        guard.require(Permission.RECORD_CONSENTS);
        return work.decide(() -> attempt(slip));
    }

    private Recording attempt(AnswerSlip slip) {
        return switch (work.read(() -> desk.check(slip, recorder))) {
            case Checked.Fault(AnswerRefusal reason) -> new Recording.Refused(reason);
            case Checked.Ready(Returned entry, ConsentHistory history) -> replace(entry, history);
        };
    }

    private Recording replace(Returned entry, ConsentHistory history) {
        List<Returned> standing =
                history.standing().stream()
                        .filter(r -> r.form().equals(entry.form()) && !r.answers().isEmpty())
                        .toList();
        List<Returned> theirs =
                standing.stream()
                        .filter(
                                r ->
                                        Voice.person(r.signatory())
                                                .equals(Voice.person(entry.signatory())))
                        .toList();
        List<Returned> candidates =
                theirs.isEmpty()
                        ? standing.stream().filter(CorrectAnswers::isNobodys).toList()
                        : theirs;
        if (candidates.size() != 1) {
            return new Recording.Refused(AnswerRefusal.NOTHING_TO_CORRECT);
        }
        Returned wrong = candidates.getFirst();
        if (AnswerDesk.same(entry, history).isPresent()) {
            return new Recording.Already(wrong);
        }
        Returned right = entry.correcting(wrong.id());
        work.write(
                Act.of("CORRECT_ANSWERS", "pupil=" + right.pupil(), "form=" + right.form()),
                history,
                () -> desk.history(right.pupil()),
                () -> desk.consents().add(right));
        return AnswerDesk.recorded(right, history.pupil());
    }

    private static boolean isNobodys(Returned entry) {
        return entry.signatory() == null || entry.signatory() instanceof Signatory.Stranger;
    }
}
