package ca.aval.consent.check;

import ca.aval.consent.answer.ConsentHistory;
import ca.aval.consent.answer.ConsentHistory.Asked;
import ca.aval.consent.answer.Returned;
import ca.aval.consent.answer.Withdrawal;
import ca.aval.people.Enrolment;
import ca.aval.people.LegalFactKind;
import ca.aval.people.Pupil;
import ca.aval.platform.time.SchoolYear;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Says since when a reason stands, within the school year of the day. */
final class SinceWhen {
    private final LocalDate day;
    private final SchoolYear year;
    private final @Nullable List<String> asked;
    private final String use;

    /**
     * @param asked the uses of the year's form; null while there is no campaign
     */
    SinceWhen(LocalDate day, @Nullable List<String> asked, String use) {
        this.day = day;
        this.asked = asked;
        this.use = use;
        year = SchoolYear.of(day);
    }

    /** The first day of that reason; null where it has none. */
    @Nullable LocalDate of(ConsentHistory history, Reason reason) {
        Pupil pupil = history.pupil();
        return switch (reason) {
            case PUBLICATION_PROHIBITED -> fact(pupil, LegalFactKind::forbidsPublishing);
            case DECEASED_OR_SEALED ->
                    fact(pupil, kind -> kind == LegalFactKind.DECEASED_OR_MISSING);
            case NOT_ENROLLED ->
                    pupil.enrolments().stream()
                            .map(Enrolment::until)
                            .filter(Objects::nonNull)
                            .filter(until -> !until.isAfter(day))
                            .max(Comparator.naturalOrder())
                            .orElse(null);
            case EXPIRED -> year.firstDay();
            case NO_RESPONSE -> history.asked(year, day).map(Asked::issuedOn).orElse(null);
            case NOT_COVERED_BY_FORM, IDENTIFICATION_TOO_HIGH -> null;
            case WITHDRAWN, DISPUTED, REFUSED, WRONG_SIGNATORY, AGE_THRESHOLD_PASSED, BLANK ->
                    first(history, reason);
        };
    }

    private @Nullable LocalDate fact(Pupil pupil, Predicate<LegalFactKind> wanted) {
        return pupil.on(day).facts().stream()
                .filter(fact -> wanted.test(fact.kind()))
                .map(fact -> fact.period().from())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Going back from the day over everything that happened, as long as the reason is the same. */
    private @Nullable LocalDate first(ConsentHistory history, Reason reason) {
        LocalDate first = null;
        for (LocalDate moment : moments(history, reason).descendingSet()) {
            if (!new Standings(moment, asked).of(history, use).against(use).contains(reason)) {
                return first;
            }
            first = moment;
        }
        return first;
    }

    private TreeSet<LocalDate> moments(ConsentHistory history, Reason reason) {
        TreeSet<LocalDate> moments = new TreeSet<>();
        history.standing().stream().map(Returned::day).forEach(moments::add);
        history.withdrawn().stream().map(Withdrawal::day).forEach(moments::add);
        history.asked().stream().map(Asked::issuedOn).forEach(moments::add);
        history.pupil().facts().stream()
                .flatMap(f -> Stream.of(f.period().from(), f.period().until()))
                .filter(Objects::nonNull)
                .forEach(moments::add);
        LocalDate born = history.pupil().birthDate();
        moments.add(birthday(born, day.getYear()));
        moments.add(birthday(born, day.getYear() - 1));
        // a withdrawal of last year still stands; an answer of last year says nothing of this one
        moments.removeIf(
                moment ->
                        moment.isAfter(day)
                                || reason != Reason.WITHDRAWN
                                        && !SchoolYear.of(moment).equals(year));
        return moments;
    }

    /** The day on which an age is reached; for February 29 that is March 1. */
    private static LocalDate birthday(LocalDate born, int year) {
        LocalDate there = born.withYear(year);
        return there.getDayOfMonth() == born.getDayOfMonth() ? there : there.plusDays(1);
    }
}
