package ca.aval.consent.store;

import ca.aval.consent.staff.StaffForm;
import ca.aval.people.StaffId;
import ca.aval.platform.text.Language;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** The row of one adult’s form. */
@Entity
@Table(name = "staff_consent_form")
public class StaffFormRow {
    @Id UUID id;

    @Column(name = "campaign_id")
    UUID campaign;

    @Column(name = "staff_id")
    UUID member;

    @Column(name = "form_layout_id")
    UUID layout;

    @Column(name = "form_number")
    String number;

    @Column(name = "short_code")
    String shortCode;

    @Column(name = "code_id")
    long codeId;

    String language;

    String sheet;

    @Nullable String logo;

    int pages;

    @Column(name = "issued_on")
    LocalDate issuedOn;

    protected StaffFormRow() {}

    StaffFormRow(StaffForm form) {
        id = form.id();
        campaign = form.campaign();
        member = form.member().value();
        layout = form.layout();
        number = form.number();
        shortCode = form.shortCode();
        codeId = form.codeId();
        language = form.language().code();
        sheet = form.sheet();
        logo = form.logo();
        pages = form.pages();
        issuedOn = form.issuedOn();
    }

    StaffForm toForm() {
        return new StaffForm(
                id,
                campaign,
                new StaffId(member),
                layout,
                number,
                shortCode,
                codeId,
                Language.of(language),
                sheet,
                logo,
                pages,
                issuedOn);
    }
}
