package ca.aval.consent.staff;

import ca.aval.consent.answer.AnswerRefusal;
import ca.aval.consent.staff.StaffAnswerDesk.Checked;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.Optional;

/** Records what one adult answered about themself. */
public final class RecordStaffAnswers {
    private final Guard guard;
    private final StaffWork work;
    private final StaffAnswerDesk desk;

    public RecordStaffAnswers(Guard guard, UnitOfWork work, StaffAnswerDesk desk) {
        this.guard = guard;
        this.work = new StaffWork(work, desk);
        this.desk = desk;
    }

    /** Keeps what the slip says, also when it is not valid; the same slip twice is kept once. */
    public StaffRecording record(StaffSlip slip) {
        guard.require(Permission.RECORD_CONSENTS);
        return work.decide(() -> attempt(slip));
    }

    private StaffRecording attempt(StaffSlip slip) {
        return switch (work.read(() -> desk.check(slip))) {
            case Checked.Fault(AnswerRefusal reason) -> new StaffRecording.Refused(reason);
            case Checked.Ready(StaffReturned entry, StaffHistory history) -> keep(entry, history);
        };
    }

    private StaffRecording keep(StaffReturned entry, StaffHistory history) {
        Optional<StaffReturned> same = history.standing().stream().filter(entry::says).findFirst();
        if (same.isPresent()) {
            return new StaffRecording.Already(same.get());
        }
        work.write(
                Act.of("RECORD_STAFF_ANSWERS", "staff=" + entry.member(), "form=" + entry.form()),
                history,
                () -> desk.consents().add(entry));
        return new StaffRecording.Recorded(entry, StaffAnswerDesk.defect(entry));
    }
}
