package ca.aval.people.store;

import ca.aval.people.LegalFact;
import ca.aval.people.LegalFactKind;
import ca.aval.people.Period;
import ca.aval.people.PupilId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** The row of a legal fact. */
@Entity
@Table(name = "legal_fact")
public class LegalFactRow {
    @Id UUID id;

    @Column(name = "pupil_id")
    UUID pupilId;

    String kind;

    @Column(name = "guardian_id")
    @Nullable UUID guardianId;

    @Column(name = "from_date")
    LocalDate from;

    @Column(name = "until_date")
    @Nullable LocalDate until;

    @Nullable String note;

    @Column(name = "seen_by")
    String seenBy;

    @Column(name = "seen_on")
    LocalDate seenOn;

    protected LegalFactRow() {}

    LegalFactRow(PupilId pupil, LegalFact fact) {
        id = fact.id();
        pupilId = pupil.value();
        kind = fact.kind().name();
        guardianId = fact.guardian();
        from = fact.period().from();
        until = fact.period().until();
        note = fact.note();
        seenBy = fact.seenBy();
        seenOn = fact.seenOn();
    }

    LegalFact toFact() {
        return new LegalFact(
                id,
                LegalFactKind.valueOf(kind),
                guardianId,
                new Period(from, until),
                note,
                seenBy,
                seenOn);
    }
}
