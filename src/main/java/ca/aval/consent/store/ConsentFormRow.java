package ca.aval.consent.store;

import ca.aval.consent.ConsentForm;
import ca.aval.people.PupilId;
import ca.aval.platform.text.Language;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** The row of one pupil's form. */
@Entity
@Table(name = "consent_form")
public class ConsentFormRow {
    @Id UUID id;
    @Version int version;

    @Column(name = "campaign_id")
    UUID campaign;

    @Column(name = "pupil_id")
    UUID pupil;

    @Column(name = "form_layout_id")
    UUID layout;

    @Column(name = "form_number")
    String number;

    String language;

    @Column(name = "short_code")
    String shortCode;

    @Column(name = "code_id")
    long codeId;

    String sheet;
    @Nullable String logo;
    int pages;

    @Column(name = "issued_on")
    LocalDate issuedOn;

    protected ConsentFormRow() {}

    ConsentFormRow(ConsentForm form) {
        id = form.id();
        version = form.version();
        campaign = form.campaign();
        pupil = form.pupil().value();
        layout = form.layout();
        language = form.language().code();
        number = form.number();
        shortCode = form.shortCode();
        codeId = form.codeId();
        sheet = form.sheet();
        logo = form.logo();
        pages = form.pages();
        issuedOn = form.issuedOn();
    }

    ConsentForm toForm() {
        return new ConsentForm(
                id,
                version,
                campaign,
                new PupilId(pupil),
                layout,
                Language.of(language),
                number,
                shortCode,
                codeId,
                sheet,
                logo,
                pages,
                issuedOn);
    }
}
