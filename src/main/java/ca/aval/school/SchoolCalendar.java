package ca.aval.school;

import ca.aval.platform.time.SchoolYear;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The days of one school year: the first and the last, and those that are not as their weekday
 * would have them.
 *
 * @param firstDay the first day with pupils
 * @param lastDay the last day with pupils
 * @param confirmedOn when a person confirmed the proposal; null while nobody has
 * @param days in the order of the calendar, one at most for each date
 */
public record SchoolCalendar(
        UUID id,
        int version,
        SchoolYear year,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable LocalDate confirmedOn,
        List<CalendarDay> days) {
    public SchoolCalendar {
        days = days.stream().sorted(Comparator.comparing(CalendarDay::day)).toList();
    }

    /** What the calendar sets apart on that date. */
    public Optional<CalendarDay> day(LocalDate date) {
        return days.stream().filter(d -> d.day().equals(date)).findFirst();
    }

    /** Whether pupils are at school on that date. */
    public boolean isSchoolDay(LocalDate date) {
        return day(date)
                .map(d -> d.kind().isSchoolDay())
                .orElseGet(
                        () ->
                                !isWeekend(date)
                                        && !date.isBefore(firstDay)
                                        && !date.isAfter(lastDay));
    }

    /** How many days pupils are at school in the year. */
    public int schoolDays() {
        return (int)
                year.firstDay()
                        .datesUntil(year.lastDay().plusDays(1))
                        .filter(this::isSchoolDay)
                        .count();
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
    }

    SchoolCalendar with(List<CalendarDay> set) {
        List<CalendarDay> all = new ArrayList<>(days);
        all.removeIf(old -> set.stream().anyMatch(d -> d.day().equals(old.day())));
        all.addAll(set);
        return new SchoolCalendar(id, version, year, firstDay, lastDay, confirmedOn, all);
    }

    SchoolCalendar without(LocalDate date) {
        List<CalendarDay> all = days.stream().filter(d -> !d.day().equals(date)).toList();
        return new SchoolCalendar(id, version, year, firstDay, lastDay, confirmedOn, all);
    }

    /** The same calendar, however often it was written. */
    boolean saysTheSameAs(SchoolCalendar other) {
        return year.equals(other.year)
                && firstDay.equals(other.firstDay)
                && lastDay.equals(other.lastDay)
                && Objects.equals(confirmedOn, other.confirmedOn)
                && days.size() == other.days.size()
                && days.stream()
                        .allMatch(d -> other.day(d.day()).filter(d::saysTheSameAs).isPresent());
    }
}
