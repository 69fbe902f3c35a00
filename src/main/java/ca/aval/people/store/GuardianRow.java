package ca.aval.people.store;

import ca.aval.people.Capacity;
import ca.aval.people.Guardian;
import ca.aval.people.GuardianField;
import ca.aval.people.PersonName;
import ca.aval.people.PupilId;
import ca.aval.platform.text.Language;
import ca.aval.school.PostalAddress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** The row of an adult who answers for a pupil. */
@Entity
@Table(name = "guardian")
public class GuardianRow {
    @Id UUID id;

    @Column(name = "pupil_id")
    UUID pupilId;

    @Column(name = "rank_number")
    int rank;

    @Column(name = "family_name")
    String familyName;

    @Column(name = "given_name")
    String givenName;

    String capacity;
    int household;
    String language;
    @Nullable String email;
    @Nullable String phone;
    @Nullable String street;
    @Nullable String city;
    @Nullable String province;

    @Column(name = "postal_code")
    @Nullable String postalCode;

    @Column(name = "hand_edited")
    @Nullable String handEdited;

    protected GuardianRow() {}

    GuardianRow(PupilId pupil, Guardian guardian) {
        id = guardian.id();
        pupilId = pupil.value();
        rank = guardian.rank();
        familyName = guardian.name().family();
        givenName = guardian.name().given();
        capacity = guardian.capacity().name();
        household = guardian.household();
        language = guardian.language().code();
        email = guardian.email();
        phone = guardian.phone();
        street = guardian.address().street();
        city = guardian.address().city();
        province = guardian.address().province();
        postalCode = guardian.address().postalCode();
        handEdited = FieldSet.written(guardian.handEdited());
    }

    Guardian toGuardian() {
        return new Guardian(
                id,
                rank,
                new PersonName(familyName, givenName),
                Capacity.valueOf(capacity),
                household,
                Language.of(language),
                email,
                phone,
                new PostalAddress(street, city, province, postalCode),
                FieldSet.read(handEdited, GuardianField.class));
    }
}
