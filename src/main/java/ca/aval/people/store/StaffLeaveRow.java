package ca.aval.people.store;

import ca.aval.people.Period;
import ca.aval.people.StaffId;
import ca.aval.people.StaffLeave;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** The row of days on which a person is away. */
@Entity
@Table(name = "staff_leave")
public class StaffLeaveRow {
    @Id UUID id;

    @Column(name = "staff_id")
    UUID staffId;

    @Column(name = "from_date")
    LocalDate from;

    @Column(name = "until_date")
    @Nullable LocalDate until;

    protected StaffLeaveRow() {}

    StaffLeaveRow(StaffId member, StaffLeave kept) {
        id = kept.id();
        staffId = member.value();
        from = kept.period().from();
        until = kept.period().until();
    }

    StaffLeave toStaffLeave() {
        return new StaffLeave(id, new Period(from, until));
    }
}
