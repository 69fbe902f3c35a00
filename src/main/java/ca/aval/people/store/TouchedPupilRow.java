package ca.aval.people.store;

import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.people.roster.past.TouchedPupil;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** The row of what an import did to one pupil. */
@Entity
@Table(name = "past_import_pupil")
public class TouchedPupilRow {
    @Id UUID id;

    @Column(name = "past_import_id")
    UUID pastImport;

    @Column(name = "pupil_id")
    UUID pupil;

    @Column(name = "left_version")
    @Nullable Integer left;

    int resting;
    @Nullable String other;

    protected TouchedPupilRow() {}

    TouchedPupilRow(UUID pastImport, TouchedPupil touched) {
        id = touched.id();
        this.pastImport = pastImport;
        pupil = touched.pupil().value();
        left = touched.left();
        resting = touched.resting();
        other = PersonJson.write(touched.other());
    }

    TouchedPupil toTouchedPupil() {
        return new TouchedPupil(
                id, new PupilId(pupil), left, resting, PersonJson.read(other, Pupil.class));
    }
}
