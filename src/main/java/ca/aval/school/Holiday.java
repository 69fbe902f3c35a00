package ca.aval.school;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The holidays that the law names, by province; each school confirms them for its own year. */
public enum Holiday {
    LABOUR_DAY(year -> nth(year, Month.SEPTEMBER, 1), Province.QC, Province.ON),
    THANKSGIVING(year -> nth(year, Month.OCTOBER, 2), Province.QC, Province.ON),
    CHRISTMAS(year -> LocalDate.of(year, Month.DECEMBER, 25), Province.QC, Province.ON),
    BOXING_DAY(year -> LocalDate.of(year, Month.DECEMBER, 26), Province.ON),
    NEW_YEAR(year -> LocalDate.of(year, Month.JANUARY, 1), Province.QC, Province.ON),
    FAMILY_DAY(year -> nth(year, Month.FEBRUARY, 3), Province.ON),
    GOOD_FRIDAY(year -> easter(year).minusDays(2), Province.QC, Province.ON),
    EASTER_MONDAY(year -> easter(year).plusDays(1), Province.QC, Province.ON),
    PATRIOTS_DAY(Holiday::mondayBeforeMay25, Province.QC),
    VICTORIA_DAY(Holiday::mondayBeforeMay25, Province.ON),
    NATIONAL_DAY(year -> LocalDate.of(year, Month.JUNE, 24), Province.QC),
    CANADA_DAY(Holiday::canadaDay, Province.QC, Province.ON);

    private final IntFunction<LocalDate> date;
    private final Set<Province> provinces;

    Holiday(IntFunction<LocalDate> date, Province... provinces) {
        this.date = date;
        this.provinces = EnumSet.copyOf(List.of(provinces));
    }

    /** Those of that province. */
    public static List<Holiday> of(Province province) {
        return Stream.of(values()).filter(h -> h.provinces.contains(province)).toList();
    }

    /** The day on which it falls in that calendar year. */
    public LocalDate in(int calendarYear) {
        return date.apply(calendarYear);
    }

    static boolean isOn(Province province, LocalDate day) {
        return of(province).stream().anyMatch(h -> h.in(day.getYear()).equals(day));
    }

    private static LocalDate nth(int year, Month month, int monday) {
        return LocalDate.of(year, month, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(monday, DayOfWeek.MONDAY));
    }

    private static LocalDate mondayBeforeMay25(int year) {
        return LocalDate.of(year, Month.MAY, 25).with(TemporalAdjusters.previous(DayOfWeek.MONDAY));
    }

    private static LocalDate canadaDay(int year) {
        LocalDate first = LocalDate.of(year, Month.JULY, 1);
        return first.getDayOfWeek() == DayOfWeek.SUNDAY ? first.plusDays(1) : first;
    }

    /** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int shift = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - shift + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
