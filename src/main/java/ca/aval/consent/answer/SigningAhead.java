package ca.aval.consent.answer;

import ca.aval.consent.form.WhoSigns;
import ca.aval.people.Pupil;
import ca.aval.platform.time.SchoolYear;
import ca.aval.policy.law.SigningRule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A birthday that changes who signs for a pupil.
 *
 * @param day the first day of the new rule
 */
public record SigningAhead(Pupil pupil, LocalDate day, SigningRule before, SigningRule after) {
    /** Those after today and before the year ends, the earliest first; one for each pupil. */
    public static List<SigningAhead> of(
            List<Pupil> pupils, WhoSigns who, LocalDate today, SchoolYear year) {
        return pupils.stream()
                .filter(pupil -> !pupil.on(today).pupilSigns() && !pupil.on(today).mailStops())
                .flatMap(pupil -> first(pupil, who, today, year).stream())
                .sorted(
                        Comparator.comparing(SigningAhead::day)
                                .thenComparing(ahead -> ahead.pupil().name().sorted()))
                .toList();
    }

    /** The year of a birthday and the days around it, for those born on a leap day. */
    private static Optional<SigningAhead> first(
            Pupil pupil, WhoSigns who, LocalDate today, SchoolYear year) {
        return Stream.iterate(today.getYear(), y -> y <= year.lastDay().getYear(), y -> y + 1)
                .map(y -> pupil.birthDate().plusYears(y - pupil.birthDate().getYear()))
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                .filter(day -> day.isAfter(today) && !day.isAfter(year.lastDay()))
                .flatMap(day -> change(pupil, who, day).stream())
                .findFirst();
    }

    private static Optional<SigningAhead> change(Pupil pupil, WhoSigns who, LocalDate day) {
        SigningRule before = who.rule(pupil.birthDate(), day.minusDays(1));
        SigningRule after = who.rule(pupil.birthDate(), day);
        return before == after
                ? Optional.empty()
                : Optional.of(new SigningAhead(pupil, day, before, after));
    }
}
