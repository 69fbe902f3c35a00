package ca.aval.people.roster;

import ca.aval.people.Enrolment;
import ca.aval.people.PersonName;
import ca.aval.people.Pupil;
import ca.aval.people.PupilField;
import ca.aval.platform.time.SchoolYear;

import java.util.ArrayList;
import java.util.List;
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
                edited.contains(PupilField.FILE_NUMBER) && known.fileNumber() != null
                        ? known.fileNumber()
                        : line.fileNumber(),
                name,
                edited.contains(PupilField.BIRTH_DATE) ? known.birthDate() : line.birthDate(),
                stay.map(Enrolment::level).orElse(line.level()),
                stay.map(Enrolment::group).orElse(line.group()),
                line.guardians(),
                line.language(),
                line.address(),
                line.departure());
    }

    /** Whether somebody noted here that the pupil left in that year: a list does not bring back. */
    static boolean keepsAway(Pupil known, SchoolYear year) {
        return known.handEdited().contains(PupilField.CLASS)
                && known.enrolment(year).isEmpty()
                && known.enrolments().stream().anyMatch(stay -> stay.year().equals(year));
    }

    /** Whether who the adults are was settled here: a list then only says more of them. */
    static boolean keepsAdults(Pupil known) {
        return known.handEdited().contains(PupilField.GUARDIANS);
    }

    /** What the row says otherwise than the corrections made here. */
    static List<FieldChange> differences(Pupil known, RosterLine line, SchoolYear year) {
        List<FieldChange> differences =
                new ArrayList<>(PupilMerge.of(forgotten(known), line, year).changes());
        differences.removeAll(PupilMerge.of(known, line, year).changes());
        return List.copyOf(differences);
    }

    /** The pupil as if nothing had been corrected by hand: the list is believed in everything. */
    static Pupil forgotten(Pupil known) {
        return known.withHandEdited(Set.of())
                .withGuardians(
                        known.guardians().stream().map(g -> g.withHandEdited(Set.of())).toList());
    }
}
