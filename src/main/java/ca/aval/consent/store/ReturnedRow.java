package ca.aval.consent.store;

import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.Returned;
import ca.aval.consent.answer.Route;
import ca.aval.consent.answer.UseAnswer;
import ca.aval.consent.form.WhoSigns;
import ca.aval.people.PupilId;
import ca.aval.platform.time.SchoolYear;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The row of answers that came back. */
@Entity
@Table(name = "consent_returned")
public class ReturnedRow {
    @Id UUID id;

    @Column(name = "pupil_id")
    UUID pupil;

    @Column(name = "form_id")
    UUID form;

    @Column(name = "first_year")
    int firstYear;

    /** {@code YEARBOOK=YES,SCHOOL_WEBSITE=NO}; null for an entry without answers. */
    @Nullable String answers;

    // without a column set, Hibernate reads no object at all
    @Embedded @Nullable SignatoryColumns signatory;

    @Column(name = "signed_on")
    @Nullable LocalDate signedOn;

    @Column(name = "received_on")
    LocalDate receivedOn;

    String route;

    @Column(name = "recorded_by")
    UUID recordedBy;

    @Nullable String proof;

    @Column(name = "pupil_signs_from")
    int pupilSignsFrom;

    @Column(name = "parent_signs_until")
    int parentSignsUntil;

    @Column(name = "corrects_id")
    @Nullable UUID corrects;

    protected ReturnedRow() {}

    ReturnedRow(Returned returned) {
        id = returned.id();
        pupil = returned.pupil().value();
        form = returned.form();
        firstYear = returned.year().firstYear();
        answers = returned.answers().isEmpty() ? null : written(returned.answers());
        signatory = new SignatoryColumns(returned.signatory());
        signedOn = returned.signedOn();
        receivedOn = returned.receivedOn();
        route = returned.route().name();
        recordedBy = returned.recordedBy();
        proof = returned.proof();
        pupilSignsFrom = returned.whoSigns().pupilSignsFrom();
        parentSignsUntil = returned.whoSigns().parentSignsUntil();
        corrects = returned.corrects();
    }

    Returned toReturned() {
        return new Returned(
                id,
                new PupilId(pupil),
                form,
                new SchoolYear(firstYear),
                answers == null ? List.of() : read(answers),
                signatory == null ? null : signatory.toSignatory(),
                signedOn,
                receivedOn,
                Route.valueOf(route),
                recordedBy,
                proof,
                new WhoSigns(pupilSignsFrom, parentSignsUntil),
                corrects);
    }

    static String written(List<UseAnswer> answers) {
        return answers.stream()
                .map(a -> a.use() + "=" + a.answer().name())
                .collect(Collectors.joining(","));
    }

    static List<UseAnswer> read(String written) {
        return Arrays.stream(written.split(",", -1))
                .map(one -> one.split("=", -1))
                .map(pair -> new UseAnswer(pair[0], Answer.valueOf(pair[1])))
                .toList();
    }
}
