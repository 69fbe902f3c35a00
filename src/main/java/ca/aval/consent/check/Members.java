package ca.aval.consent.check;

import ca.aval.consent.check.PublicationOutcome.UnknownGroup;
import ca.aval.consent.check.PublicationOutcome.UnknownPupil;
import ca.aval.people.Enrolment;
import ca.aval.people.Pupil;
import ca.aval.people.PupilOrder;
import ca.aval.platform.text.NameOrder;
import ca.aval.platform.time.SchoolYear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds who is meant by a group, a list or the school, on one day. */
final class Members {
    private final List<Pupil> everyone;
    private final LocalDate day;
    private final SchoolYear year;

    Members(List<Pupil> everyone, LocalDate day) {
        this.everyone = everyone;
        this.day = day;
        year = SchoolYear.of(day);
    }

    /** Who was found. */
    sealed interface Found {
        /** Those, in their order. */
        record These(List<Pupil> pupils) implements Found {}

        /** Somebody or some group is not known. */
        record Unknown(PublicationOutcome why) implements Found {}
    }

    Found of(Whom whom) {
        return switch (whom) {
            case Whom.Group(String code) -> group(stay -> stay.group().equals(code));
            case Whom.WholeSchool() -> group(stay -> true);
            case Whom.Pupils(var numbers) -> pupils(numbers);
            case Whom.Several(var parts) -> all(parts);
        };
    }

    private Found all(List<Whom> parts) {
        Set<Pupil> all = new LinkedHashSet<>();
        for (Whom part : parts) {
            switch (of(part)) {
                case Found.These(var pupils) -> all.addAll(pupils);
                case Found.Unknown unknown -> {
                    return unknown;
                }
            }
        }
        return new Found.These(List.copyOf(all));
    }

    private Found group(Predicate<Enrolment> its) {
        Predicate<Enrolment> itsOwn = its.and(stay -> stay.year().equals(year));
        List<Pupil> present = with(itsOwn.and(stay -> stay.holdsOn(day)));
        // nobody left in it that day: those who were, each of whom may be elsewhere by now
        List<Pupil> members = present.isEmpty() ? with(itsOwn) : present;
        return members.isEmpty()
                ? new Found.Unknown(new UnknownGroup(groups()))
                : new Found.These(members);
    }

    private List<Pupil> with(Predicate<Enrolment> stay) {
        return everyone.stream()
                .filter(pupil -> pupil.enrolments().stream().anyMatch(stay))
                .sorted(PupilOrder.byName())
                .toList();
    }

    /** The groups of the year, as French people sort. */
    List<String> groups() {
        return everyone.stream()
                .flatMap(pupil -> pupil.enrolments().stream())
                .filter(stay -> stay.year().equals(year))
                .map(Enrolment::group)
                .distinct()
                .sorted(NameOrder.french())
                .toList();
    }

    private Found pupils(List<String> numbers) {
        List<Pupil> chosen = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            String number = numbers.get(i);
            Optional<Pupil> found =
                    everyone.stream()
                            .filter(
                                    p ->
                                            number.equals(p.fileNumber())
                                                    || number.equals(p.id().toString()))
                            .findFirst();
            if (found.isEmpty()) {
                return new Found.Unknown(new UnknownPupil(i + 1));
            }
            chosen.add(found.get());
        }
        return new Found.These(chosen.stream().distinct().toList());
    }
}
