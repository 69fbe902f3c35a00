package ca.aval.platform.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A school year, written {@code 2026-2027}: from July 1 of its first year to June 30 of the next.
 *
 * @param firstYear the calendar year in which it begins, 2000 to 2999
 */
public record SchoolYear(int firstYear) implements Comparable<SchoolYear> {
    private static final Pattern WRITTEN = Pattern.compile("(2\\d{3})[-–](2\\d{3})");

    public SchoolYear {
        if (firstYear < 2000 || firstYear > 2999) {
            throw new IllegalArgumentException("no school year begins in " + firstYear);
        }
    }

    /** The year written {@code 2026-2027}; empty when the text is anything else. */
    public static Optional<SchoolYear> parse(String text) {
        Matcher years = WRITTEN.matcher(text.strip());
        if (!years.matches()
                || Integer.parseInt(years.group(2)) != Integer.parseInt(years.group(1)) + 1) {
            return Optional.empty();
        }
        return Optional.of(new SchoolYear(Integer.parseInt(years.group(1))));
    }

    /** The school year to which that day belongs. */
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getYear() - (day.getMonth().compareTo(Month.JULY) < 0 ? 1 : 0));
    }

    public LocalDate firstDay() {
        return LocalDate.of(firstYear, Month.JULY, 1);
    }

    /** June 30, the day on which a consent of that year ends. */
    public LocalDate lastDay() {
        return LocalDate.of(firstYear + 1, Month.JUNE, 30);
    }

    /** That day when it lies in the year, else the day of the year nearest to it. */
    public LocalDate near(LocalDate day) {
        if (day.isBefore(firstDay())) {
            return firstDay();
        }
        return day.isAfter(lastDay()) ? lastDay() : day;
    }

    /** That day, or the first of the year when the year is still to come; never a day before it. */
    public LocalDate notBefore(LocalDate day) {
        return day.isBefore(firstDay()) ? firstDay() : day;
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(firstYear, other.firstYear);
    }

    @Override
    public String toString() {
        return firstYear + "-" + (firstYear + 1);
    }
}
