package ca.aval.consent.answer;

import ca.aval.consent.answer.AnswerDesk.Named;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.scan.ShortCode;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes back what was recorded for a form by mistake, such as for the wrong pupil. */
public final class TakeBackAnswers {
    private final Guard guard;
    private final AnswerWork work;
    private final AnswerDesk desk;
    private final UUID recorder;

    /**
     * @param recorder the account that is signed in
     */
    public TakeBackAnswers(Guard guard, UnitOfWork work, AnswerDesk desk, UUID recorder) {
        this.guard = guard;
        this.work = new AnswerWork(work);
        this.desk = desk;
        this.recorder = recorder;
    }

    /** What became of it. */
    public sealed interface Outcome {
        /** The entries that count no more; they stay in the history. */
        record TakenBack(List<Returned> entries) implements Outcome {}

        /** Nothing was written. */
        record Refused(AnswerRefusal reason) implements Outcome {}
    }

    /**
     * Every entry of that form counts no more, as if it had never come back.
     *
     * @param form its short code, as typed
     */
    public Outcome takeBack(String form) {
        guard.require(Permission.RECORD_CONSENTS);
        return work.decide(() -> attempt(form));
    }

    private Outcome attempt(String form) {
        Optional<ShortCode> code = ShortCode.parse(form);
        if (code.isEmpty()) {
            return new Outcome.Refused(AnswerRefusal.CODE_WRONG);
        }
        Optional<Named> named = work.read(() -> desk.named(code.get()));
        if (named.isEmpty()) {
            return new Outcome.Refused(AnswerRefusal.FORM_UNKNOWN);
        }
        UUID id = named.get().form().id();
        List<Returned> wrong =
                named.get().history().standing().stream()
                        .filter(r -> r.form().equals(id) && !r.answers().isEmpty())
                        .toList();
        if (wrong.isEmpty()) {
            return new Outcome.Refused(AnswerRefusal.NOTHING_TO_CORRECT);
        }
        work.write(
                Act.of("TAKE_BACK_ANSWERS", "pupil=" + named.get().form().pupil(), "form=" + id),
                named.get().history(),
                () -> desk.history(named.get().form().pupil()),
                () -> wrong.forEach(this::takeBack));
        return new Outcome.TakenBack(wrong);
    }

    private void takeBack(Returned entry) {
        desk.consents().add(entry.takenBack(desk.clock().today(), recorder));
    }
}
