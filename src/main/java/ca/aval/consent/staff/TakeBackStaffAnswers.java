package ca.aval.consent.staff;

import ca.aval.consent.answer.AnswerRefusal;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.scan.ShortCode;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.List;
import java.util.Optional;

/** Takes back what was recorded for an adult’s form by mistake, such as for another person. */
public final class TakeBackStaffAnswers {
    private final Guard guard;
    private final StaffWork work;
    private final StaffAnswerDesk desk;

    public TakeBackStaffAnswers(Guard guard, UnitOfWork work, StaffAnswerDesk desk) {
        this.guard = guard;
        this.work = new StaffWork(work, desk);
        this.desk = desk;
    }

    /** What became of it. */
    public sealed interface Outcome {
        /** The entries that count no more; they stay in the history. */
        record TakenBack(List<StaffReturned> entries) implements Outcome {
            public TakenBack {
                entries = List.copyOf(entries);
            }
        }

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
        Optional<ShortCode> code = ShortCode.parse(form);
        if (code.isEmpty()) {
            return new Outcome.Refused(AnswerRefusal.CODE_WRONG);
        }
        return work.decide(() -> attempt(code.get()));
    }

    private Outcome attempt(ShortCode code) {
        Optional<StaffAnswerDesk.Named> named = work.read(() -> desk.named(code));
        if (named.isEmpty()) {
            return new Outcome.Refused(AnswerRefusal.FORM_UNKNOWN);
        }
        List<StaffReturned> wrong = named.get().standing();
        if (wrong.isEmpty()) {
            return new Outcome.Refused(AnswerRefusal.NOTHING_TO_CORRECT);
        }
        StaffForm of = named.get().form();
        work.write(
                Act.of("TAKE_BACK_STAFF_ANSWERS", "staff=" + of.member(), "form=" + of.id()),
                named.get().history(),
                () -> {
                    for (StaffReturned entry : wrong) {
                        desk.consents().add(entry.takenBack(desk.clock().today(), desk.recorder()));
                    }
                });
        return new Outcome.TakenBack(wrong);
    }
}
