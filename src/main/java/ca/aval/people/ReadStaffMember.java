package ca.aval.people;

import ca.aval.journal.RecordHistory;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.List;
import java.util.Optional;

/** Reads everything that is known of one member of the staff. */
public final class ReadStaffMember {
    private final Guard guard;
    private final UnitOfWork unitOfWork;
    private final Staff staff;
    private final RecordHistory history;

    public ReadStaffMember(Guard guard, UnitOfWork unitOfWork, Staff staff, RecordHistory history) {
        this.guard = guard;
        this.unitOfWork = unitOfWork;
        this.staff = staff;
        this.history = history;
    }

    /** The person and what was done to their record; nothing when nobody is known by that. */
    public Optional<StaffRecord> read(StaffId id) {
        guard.require(Permission.SEE_PEOPLE);
        return unitOfWork
                .read(() -> staff.find(id))
                .map(member -> new StaffRecord(member, history.of(id.value())));
    }

    /**
     * A person with the past of their record.
     *
     * @param history the latest first
     */
    public record StaffRecord(StaffMember member, List<RecordHistory.Entry> history) {
        public StaffRecord {
            history = List.copyOf(history);
        }
    }
}
