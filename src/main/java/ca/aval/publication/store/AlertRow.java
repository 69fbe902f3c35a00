package ca.aval.publication.store;

import ca.aval.consent.check.Reason;
import ca.aval.publication.PublicationAlert;
import ca.aval.publication.PublicationAlert.Confidentiality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The row of an alert about somebody who was published and may not be. */
@Entity
@Table(name = "publication_alert")
public class AlertRow {
    @Id UUID id;
    @Version int version;

    @Column(name = "publication_id")
    UUID publication;

    @Column(name = "person_id")
    UUID person;

    String reason;

    @Column(name = "noticed_at")
    Instant noticedAt;

    @Column(name = "account_id")
    UUID noticedBy;

    String confidentiality;

    @Column(name = "settled_on")
    @Nullable LocalDate settledOn;

    @Nullable String note;

    protected AlertRow() {}

    AlertRow(PublicationAlert alert) {
        id = alert.id();
        version = alert.version();
        publication = alert.publication();
        person = alert.person();
        reason = alert.reason().name();
        noticedAt = alert.noticedAt();
        noticedBy = alert.noticedBy();
        confidentiality = alert.confidentiality().name();
        settledOn = alert.settledOn();
        note = alert.note();
    }

    PublicationAlert toAlert() {
        return new PublicationAlert(
                id,
                version,
                publication,
                person,
                Reason.valueOf(reason),
                noticedAt,
                noticedBy,
                Confidentiality.valueOf(confidentiality),
                settledOn,
                note);
    }
}
