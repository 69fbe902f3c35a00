package ca.aval.consent.staff;

import ca.aval.consent.answer.AnswerRefusal;
import ca.aval.consent.staff.StaffAnswerDesk.Checked;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.List;

/** Replaces what was recorded for an adult’s form by what it really says. */
public final class CorrectStaffAnswers {
    private final Guard guard;
    private final StaffWork work;
    private final StaffAnswerDesk desk;

    public CorrectStaffAnswers(Guard guard, UnitOfWork work, StaffAnswerDesk desk) {
        this.guard = guard;
        this.work = new StaffWork(work, desk);
        this.desk = desk;
    }

    /** Keeps what the slip says in the place of the last entry of that form; both stay. */
    public StaffRecording correct(StaffSlip slip) {
        guard.require(Permission.RECORD_CONSENTS);
        return work.decide(() -> attempt(slip));
    }

    private StaffRecording attempt(StaffSlip slip) {
        return switch (work.read(() -> desk.check(slip))) {
            case Checked.Fault(AnswerRefusal reason) -> new StaffRecording.Refused(reason);
            case Checked.Ready(StaffReturned entry, StaffHistory history) ->
                    replace(entry, history);
        };
    }

    private StaffRecording replace(StaffReturned entry, StaffHistory history) {
        List<StaffReturned> standing =
                history.standing().stream()
                        .filter(r -> r.form().equals(entry.form()) && !r.answers().isEmpty())
                        .toList();
        if (standing.size() != 1) {
            return new StaffRecording.Refused(AnswerRefusal.NOTHING_TO_CORRECT);
        }
        StaffReturned wrong = standing.getFirst();
        if (entry.says(wrong)) {
            return new StaffRecording.Already(wrong);
        }
        StaffReturned right = entry.correcting(wrong.id());
        work.write(
                Act.of("CORRECT_STAFF_ANSWERS", "staff=" + right.member(), "form=" + right.form()),
                history,
                () -> desk.consents().add(right));
        return new StaffRecording.Recorded(right, StaffAnswerDesk.defect(right));
    }
}
