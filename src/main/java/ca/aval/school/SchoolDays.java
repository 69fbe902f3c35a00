package ca.aval.school;

import ca.aval.platform.time.SchoolYear;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Counts the days of a time limit: school days by the calendars of the school, business days by the
 * law alone. A year nobody wrote a calendar for counts as it is proposed.
 */
public final class SchoolDays {
    private static final int FARTHEST = 3660;

    private final School school;
    private final Map<SchoolYear, SchoolCalendar> calendars = new HashMap<>();

    /**
     * @param known the calendars that were written down
     */
    public SchoolDays(School school, List<SchoolCalendar> known) {
        this.school = school;
        known.forEach(calendar -> calendars.put(calendar.year(), calendar));
    }

    /** Whether pupils are at school on that date. */
    public boolean isSchoolDay(LocalDate date) {
        return calendar(SchoolYear.of(date)).isSchoolDay(date);
    }

    /** Whether a person confirmed the calendar to which that date belongs. */
    public boolean isConfirmed(LocalDate date) {
        return calendar(SchoolYear.of(date)).confirmedOn() != null;
    }

    /** The calendar of that year, or its proposal. */
    public SchoolCalendar calendar(SchoolYear year) {
        return calendars.computeIfAbsent(year, y -> CalendarProposal.of(school, y));
    }

    /** How many school days lie after {@code from}, up to {@code to} included. */
    public int schoolDaysBetween(LocalDate from, LocalDate to) {
        return between(from, to, this::isSchoolDay);
    }

    /**
     * The last of so many school days counted from the day after; the day itself never counts.
     *
     * @param days 1 or more
     */
    public LocalDate addSchoolDays(LocalDate date, int days) {
        return after(date, days, this::isSchoolDay);
    }

    /** Whether offices work on that date: no weekend, no legal holiday. */
    public boolean isBusinessDay(LocalDate date) {
        return !SchoolCalendar.isWeekend(date) && !Holiday.isOn(school.province(), date);
    }

    /**
     * The last of so many business days counted from the day after, pupils there or not.
     *
     * @param days 1 or more
     */
    public LocalDate businessDaysAfter(LocalDate date, int days) {
        return after(date, days, this::isBusinessDay);
    }

    /** How many business days lie after {@code from}, up to {@code to} included. */
    public int businessDaysBetween(LocalDate from, LocalDate to) {
        return between(from, to, this::isBusinessDay);
    }

    private static int between(LocalDate from, LocalDate to, Predicate<LocalDate> counts) {
        if (!to.isAfter(from)) {
            return 0;
        }
        return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(counts).count();
    }

    private static LocalDate after(LocalDate date, int days, Predicate<LocalDate> counts) {
        if (days < 1) {
            throw new IllegalArgumentException("not a number of days: " + days);
        }
        return date.plusDays(1)
                .datesUntil(date.plusDays(FARTHEST))
                .filter(counts)
                .skip(days - 1L)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("too many days: " + days));
    }
}
