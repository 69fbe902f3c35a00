package ca.aval.consent.store;

import ca.aval.consent.answer.Route;
import ca.aval.consent.staff.StaffReturned;
import ca.aval.people.StaffId;
import ca.aval.platform.time.SchoolYear;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The row of what an adult answered. */
@Entity
@Table(name = "staff_consent_returned")
public class StaffReturnedRow {
    @Id UUID id;

    @Column(name = "staff_id")
    UUID member;

    @Column(name = "form_id")
    UUID form;

    @Column(name = "first_year")
    int firstYear;

    /** {@code YEARBOOK=YES,SCHOOL_WEBSITE=NO}; null for an entry without answers. */
    @Nullable String answers;

    boolean signed;

    @Column(name = "signed_on")
    @Nullable LocalDate signedOn;

    @Column(name = "received_on")
    LocalDate receivedOn;

    String route;

    @Column(name = "recorded_by")
    UUID recordedBy;

    @Nullable String proof;

    @Column(name = "corrects_id")
    @Nullable UUID corrects;

    protected StaffReturnedRow() {}

    StaffReturnedRow(StaffReturned returned) {
        id = returned.id();
        member = returned.member().value();
        form = returned.form();
        firstYear = returned.year().firstYear();
        answers = returned.answers().isEmpty() ? null : ReturnedRow.written(returned.answers());
        signed = returned.signed();
        signedOn = returned.signedOn();
        receivedOn = returned.receivedOn();
        route = returned.route().name();
        recordedBy = returned.recordedBy();
        proof = returned.proof();
        corrects = returned.corrects();
    }

    StaffReturned toReturned() {
        return new StaffReturned(
                id,
                new StaffId(member),
                form,
                new SchoolYear(firstYear),
                answers == null ? List.of() : ReturnedRow.read(answers),
                signed,
                signedOn,
                receivedOn,
                Route.valueOf(route),
                recordedBy,
                proof,
                corrects);
    }
}
