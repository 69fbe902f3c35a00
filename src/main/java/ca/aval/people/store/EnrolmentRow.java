package ca.aval.people.store;

import ca.aval.people.Enrolment;
import ca.aval.people.PupilId;
import ca.aval.platform.time.SchoolYear;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** The row of a stay in a class. */
@Entity
@Table(name = "enrolment")
public class EnrolmentRow {
    @Id UUID id;

    @Column(name = "pupil_id")
    UUID pupilId;

    @Column(name = "first_year")
    int firstYear;

    @Column(name = "level_name")
    @Nullable String level;

    @Column(name = "group_code")
    String group;

    @Column(name = "from_date")
    LocalDate from;

    @Column(name = "until_date")
    @Nullable LocalDate until;

    protected EnrolmentRow() {}

    EnrolmentRow(PupilId pupil, Enrolment enrolment) {
        id = enrolment.id();
        pupilId = pupil.value();
        firstYear = enrolment.year().firstYear();
        level = enrolment.level();
        group = enrolment.group();
        from = enrolment.from();
        until = enrolment.until();
    }

    Enrolment toEnrolment() {
        return new Enrolment(id, new SchoolYear(firstYear), level, group, from, until);
    }
}
