package ca.aval.people.store;

import ca.aval.people.Pupil;
import ca.aval.people.StaffMember;
import ca.aval.people.roster.past.KeptPerson;
import ca.aval.people.roster.past.Touched;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** The row of what an import did to one person. */
@Entity
@Table(name = "past_import_person")
public class TouchedRow {
    @Id UUID id;

    @Column(name = "past_import_id")
    UUID pastImport;

    @Column(name = "person_id")
    UUID person;

    @Column(name = "left_version")
    @Nullable Integer left;

    int resting;

    @Column(name = "other_pupil")
    @Nullable String otherPupil;

    @Column(name = "other_member")
    @Nullable String otherMember;

    protected TouchedRow() {}

    TouchedRow(UUID pastImport, Touched touched) {
        id = touched.id();
        this.pastImport = pastImport;
        person = touched.person();
        left = touched.left();
        resting = touched.resting();
        switch (touched.other()) {
            case KeptPerson.OfPupil(var pupil) -> otherPupil = PersonJson.write(pupil);
            case KeptPerson.OfStaff(var member) -> otherMember = PersonJson.write(member);
            case null -> {}
        }
    }

    Touched toTouched() {
        return new Touched(id, person, left, resting, other());
    }

    private @Nullable KeptPerson other() {
        Pupil pupil = PersonJson.read(otherPupil, Pupil.class);
        if (pupil != null) {
            return new KeptPerson.OfPupil(pupil);
        }
        StaffMember member = PersonJson.read(otherMember, StaffMember.class);
        return member == null ? null : new KeptPerson.OfStaff(member);
    }
}
