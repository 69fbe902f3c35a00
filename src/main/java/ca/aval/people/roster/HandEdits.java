package ca.aval.people.roster;

import ca.aval.people.Enrolment;
import ca.aval.people.PersonName;
import ca.aval.people.Pupil;
import ca.aval.people.PupilField;
import ca.aval.platform.time.SchoolYear;

import java.util.Optional;
import java.util.Set;

/** Keeps what was corrected by hand in Aval from being overwritten by a list. */
final class HandEdits {
    private HandEdits() {}

    /** The row as it may be imported: where the pupil was corrected here, it says what is known. */
    static RosterLine respected(Pupil known, RosterLine line, SchoolYear year) {
        Set<PupilField> edited = known.handEdited();
        if (edited.isEmpty()) {
            return line;
        }
        PersonName name =
                new PersonName(
                        edited.contains(PupilField.FAMILY_NAME)
                                ? known.name().family()
                                : line.name().family(),
                        edited.contains(PupilField.GIVEN_NAME)
                                ? known.name().given()
                                : line.name().given());
        Optional<Enrolment> stay =
                edited.contains(PupilField.CLASS) ? known.enrolment(year) : Optional.empty();
        return new RosterLine(
                line.place(),
                line.fileNumber(),
                name,
                edited.contains(PupilField.BIRTH_DATE) ? known.birthDate() : line.birthDate(),
                stay.map(Enrolment::level).orElse(line.level()),
                stay.map(Enrolment::group).orElse(line.group()),
                line.guardians(),
                line.language(),
                line.address(),
                line.departure());
    }

    /** The pupil as if nothing had been corrected by hand: the list is believed in everything. */
    static Pupil forgotten(Pupil known) {
        return known.withHandEdited(Set.of())
                .withGuardians(
                        known.guardians().stream().map(g -> g.withHandEdited(Set.of())).toList());
    }
}
