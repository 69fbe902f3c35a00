package ca.aval.people;

import ca.aval.platform.time.SchoolYear;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A pupil, with the classes they were in and the adults who answer for them.
 *
 * @param version counts the changes, so that two people cannot overwrite each other
 * @param fileNumber the school's own number, as written; null when the list had none
 * @param enrolments oldest first
 * @param guardians in the order of the list
 */
public record Pupil(
        PupilId id,
        int version,
        @Nullable String fileNumber,
        PersonName name,
        LocalDate birthDate,
        List<Enrolment> enrolments,
        List<Guardian> guardians) {
    public Pupil {
        enrolments = List.copyOf(enrolments);
        guardians = List.copyOf(guardians);
    }

    /** The class in which the pupil is in that year, if they have not left it. */
    public Optional<Enrolment> enrolment(SchoolYear year) {
        return enrolments.stream()
                .filter(e -> e.year().equals(year) && e.until() == null)
                .findFirst();
    }

    /** The adult whom a form names as the one who signs: the first of the list who may. */
    public Optional<Guardian> signer() {
        return guardians.stream()
                .filter(guardian -> guardian.capacity().maySign())
                .min(Comparator.comparingInt(Guardian::rank));
    }
}
