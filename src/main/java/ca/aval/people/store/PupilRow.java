package ca.aval.people.store;

import ca.aval.people.Enrolment;
import ca.aval.people.Guardian;
import ca.aval.people.LegalFact;
import ca.aval.people.PersonName;
import ca.aval.people.Pupil;
import ca.aval.people.PupilField;
import ca.aval.people.PupilId;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The row of a pupil. */
@Entity
@Table(name = "pupil")
public class PupilRow {
    @Id UUID id;
    @Version int version;

    @Column(name = "file_number")
    @Nullable String fileNumber;

    @Column(name = "family_name")
    String familyName;

    @Column(name = "given_name")
    String givenName;

    @Column(name = "birth_date")
    LocalDate birthDate;

    @Column(name = "usual_name")
    @Nullable String usualName;

    @Column(name = "hand_edited")
    @Nullable String handEdited;

    protected PupilRow() {}

    PupilRow(Pupil pupil) {
        id = pupil.id().value();
        version = pupil.version();
        fileNumber = pupil.fileNumber();
        familyName = pupil.name().family();
        givenName = pupil.name().given();
        birthDate = pupil.birthDate();
        usualName = pupil.usualName();
        handEdited = FieldSet.written(pupil.handEdited());
    }

    Pupil toPupil(List<Enrolment> enrolments, List<Guardian> guardians, List<LegalFact> facts) {
        return new Pupil(
                new PupilId(id),
                version,
                fileNumber,
                new PersonName(familyName, givenName),
                usualName,
                birthDate,
                enrolments,
                guardians,
                facts,
                FieldSet.read(handEdited, PupilField.class));
    }
}
