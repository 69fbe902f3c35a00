package ca.aval.consent.store;

import ca.aval.consent.FormVersion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The row of a form version. */
@Entity
@Table(name = "form_version")
public class FormVersionRow {
    @Id UUID id;

    @Column(name = "version_number")
    int number;

    String uses;

    @Column(name = "created_on")
    LocalDate createdOn;

    protected FormVersionRow() {}

    FormVersionRow(FormVersion form) {
        id = form.id();
        number = form.number();
        uses = String.join(",", form.uses());
        createdOn = form.createdOn();
    }

    FormVersion toFormVersion() {
        return new FormVersion(id, number, List.of(uses.split(",", -1)), createdOn);
    }
}
