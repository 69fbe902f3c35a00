package ca.aval.people.store;

import ca.aval.people.Period;
import ca.aval.people.StaffFunction;
import ca.aval.people.StaffId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** The row of what a person does for a time. */
@Entity
@Table(name = "staff_function")
public class StaffFunctionRow {
    @Id UUID id;

    @Column(name = "staff_id")
    UUID staffId;

    String title;
    @Nullable String about;

    @Column(name = "from_date")
    LocalDate from;

    @Column(name = "until_date")
    @Nullable LocalDate until;

    protected StaffFunctionRow() {}

    StaffFunctionRow(StaffId member, StaffFunction kept) {
        id = kept.id();
        staffId = member.value();
        title = kept.title();
        about = kept.about();
        from = kept.period().from();
        until = kept.period().until();
    }

    StaffFunction toStaffFunction() {
        return new StaffFunction(id, title, about, new Period(from, until));
    }
}
