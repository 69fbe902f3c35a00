package ca.aval.publication.store;

import ca.aval.publication.Takedown;
import ca.aval.publication.Takedown.Outcome;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** The row of a publication that is to come down for one person. */
@Entity
@Table(name = "takedown")
public class TakedownRow {
    @Id UUID id;
    @Version int version;

    @Column(name = "publication_id")
    UUID publication;

    @Column(name = "person_id")
    UUID person;

    @Column(name = "withdrawal_id")
    UUID withdrawal;

    @Column(name = "withdrawn_on")
    LocalDate withdrawnOn;

    boolean own;

    @Column(name = "due_on")
    LocalDate dueOn;

    String outcome;

    @Column(name = "settled_on")
    @Nullable LocalDate settledOn;

    @Column(name = "account_id")
    @Nullable UUID settledBy;

    @Nullable String note;

    protected TakedownRow() {}

    TakedownRow(Takedown takedown) {
        id = takedown.id();
        version = takedown.version();
        publication = takedown.publication();
        person = takedown.person();
        withdrawal = takedown.withdrawal();
        withdrawnOn = takedown.withdrawnOn();
        own = takedown.own();
        dueOn = takedown.dueOn();
        outcome = takedown.outcome().name();
        settledOn = takedown.settledOn();
        settledBy = takedown.settledBy();
        note = takedown.note();
    }

    Takedown toTakedown() {
        return new Takedown(
                id,
                version,
                publication,
                person,
                withdrawal,
                withdrawnOn,
                own,
                dueOn,
                Outcome.valueOf(outcome),
                settledOn,
                settledBy,
                note);
    }
}
