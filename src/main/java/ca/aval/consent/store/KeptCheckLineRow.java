package ca.aval.consent.store;

import ca.aval.consent.check.KeptCheck;
import ca.aval.consent.check.KeptCheckId;
import ca.aval.consent.check.Reason;
import ca.aval.people.PupilId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** The row of one person in an answer that was kept. */
@Entity
@Table(name = "kept_check_line")
public class KeptCheckLineRow {
    @Id UUID id;

    @Column(name = "check_id")
    UUID keptCheck;

    int rank;

    @Column(name = "person_id")
    UUID person;

    @Nullable String reason;

    @Nullable LocalDate since;

    protected KeptCheckLineRow() {}

    KeptCheckLineRow(KeptCheckId of, int place, KeptCheck.Line line) {
        Reason why = line.reason();
        id = UUID.randomUUID();
        keptCheck = of.value();
        rank = place;
        person = line.pupil().value();
        reason = why == null ? null : why.name();
        since = line.since();
    }

    KeptCheck.Line toLine() {
        return new KeptCheck.Line(
                new PupilId(person), reason == null ? null : Reason.valueOf(reason), since);
    }
}
