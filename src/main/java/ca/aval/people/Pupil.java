package ca.aval.people;

import ca.aval.platform.time.SchoolYear;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A pupil, with the classes they were in and the adults who answer for them.
 *
 * @param version counts the changes, so that two people cannot overwrite each other
 * @param fileNumber the school's own number, as written; null when the list had none
 * @param name the legal name
 * @param usualName the given name by which the pupil is called, when it is another
 * @param enrolments oldest first
 * @param guardians in the order of the list
 * @param facts what judgments and agencies say, by first day
 * @param handEdited what was corrected by hand
 */
public record Pupil(
        PupilId id,
        int version,
        @Nullable String fileNumber,
        PersonName name,
        @Nullable String usualName,
        LocalDate birthDate,
        List<Enrolment> enrolments,
        List<Guardian> guardians,
        List<LegalFact> facts,
        Set<PupilField> handEdited) {
    public Pupil {
        enrolments = List.copyOf(enrolments);
        guardians = List.copyOf(guardians);
        facts = List.copyOf(facts);
        handEdited = Set.copyOf(handEdited);
    }

    /** A pupil of whom only what lists say is known. */
    public Pupil(
            PupilId id,
            int version,
            @Nullable String fileNumber,
            PersonName name,
            LocalDate birthDate,
            List<Enrolment> enrolments,
            List<Guardian> guardians) {
        this(
                id,
                version,
                fileNumber,
                name,
                null,
                birthDate,
                enrolments,
                guardians,
                List.of(),
                Set.of());
    }

    /** The class in which the pupil is in that year, if they have not left it. */
    public Optional<Enrolment> enrolment(SchoolYear year) {
        return enrolments.stream()
                .filter(e -> e.year().equals(year) && e.until() == null)
                .findFirst();
    }

    /** The last class of that year, also when the pupil has left it. */
    public Optional<Enrolment> lastStay(SchoolYear year) {
        return enrolment(year)
                .or(
                        () ->
                                enrolments.stream()
                                        .filter(e -> e.year().equals(year))
                                        .max(Comparator.comparing(Enrolment::from)));
    }

    /** What the facts known mean on that day. */
    public LegalStanding on(LocalDate day) {
        return new LegalStanding(this, day);
    }

    /** The adult whom a form names as the one who signs on that day. */
    public Optional<Guardian> signer(LocalDate day) {
        return on(day).signer();
    }

    /**
     * Whether the address of that adult’s household was ever to be hidden from the others; where
     * households stand side by side it is then not shown, whatever the day.
     */
    public boolean addressEverConfidential(Guardian adult) {
        return guardians.stream()
                .filter(g -> g.household() == adult.household())
                .anyMatch(
                        g ->
                                facts.stream()
                                        .anyMatch(
                                                f ->
                                                        f.kind()
                                                                        == LegalFactKind
                                                                                .CONFIDENTIAL_ADDRESS
                                                                && g.id().equals(f.guardian())));
    }

    /** The name under which the pupil is known in the school; the legal one goes on forms. */
    public PersonName knownAs() {
        return usualName == null ? name : new PersonName(name.family(), usualName);
    }

    /** The same pupil with other names, number and birth date; history and facts stay. */
    public Pupil identified(
            @Nullable String number, PersonName legal, @Nullable String usual, LocalDate birth) {
        return new Pupil(
                id, version, number, legal, usual, birth, enrolments, guardians, facts, handEdited);
    }

    public Pupil withEnrolments(List<Enrolment> changed) {
        return new Pupil(
                id,
                version,
                fileNumber,
                name,
                usualName,
                birthDate,
                changed,
                guardians,
                facts,
                handEdited);
    }

    public Pupil withGuardians(List<Guardian> changed) {
        return new Pupil(
                id,
                version,
                fileNumber,
                name,
                usualName,
                birthDate,
                enrolments,
                changed,
                facts,
                handEdited);
    }

    public Pupil withFacts(List<LegalFact> changed) {
        return new Pupil(
                id,
                version,
                fileNumber,
                name,
                usualName,
                birthDate,
                enrolments,
                guardians,
                changed,
                handEdited);
    }

    public Pupil withHandEdited(Set<PupilField> fields) {
        return new Pupil(
                id,
                version,
                fileNumber,
                name,
                usualName,
                birthDate,
                enrolments,
                guardians,
                facts,
                fields);
    }

    /** The same record at that count of changes. */
    public Pupil atVersion(int count) {
        return new Pupil(
                id,
                count,
                fileNumber,
                name,
                usualName,
                birthDate,
                enrolments,
                guardians,
                facts,
                handEdited);
    }
}
