package ca.aval.school;

import ca.aval.platform.text.Texts;
import ca.aval.platform.time.SchoolYear;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The calendar that a year has until a person says otherwise: weekdays but for legal holidays. */
final class CalendarProposal {
    private static final Texts TEXTS = Texts.of(CalendarProposal.class, "school");

    private CalendarProposal() {}

    /** The proposal for that school, with the names of the holidays in its language. */
    static SchoolCalendar of(School school, SchoolYear year) {
        List<CalendarDay> days =
                Holiday.of(school.province()).stream()
                        .flatMap(
                                holiday ->
                                        Stream.of(year.firstYear(), year.firstYear() + 1)
                                                .map(holiday::in)
                                                .filter(day -> SchoolYear.of(day).equals(year))
                                                .map(day -> day(school, holiday, day)))
                        .toList();
        return new SchoolCalendar(
                UUID.randomUUID(),
                0,
                year,
                first(school.province(), year),
                last(school.province(), year),
                null,
                days);
    }

    private static CalendarDay day(School school, Holiday holiday, LocalDate day) {
        return new CalendarDay(
                UUID.randomUUID(),
                day,
                DayKind.STATUTORY,
                TEXTS.in(school.language(), "holiday." + holiday));
    }

    private static LocalDate first(Province province, SchoolYear year) {
        return switch (province) {
            case QC -> weekdayFrom(LocalDate.of(year.firstYear(), Month.AUGUST, 27));
            case ON -> Holiday.LABOUR_DAY.in(year.firstYear()).plusDays(1);
        };
    }

    private static LocalDate last(Province province, SchoolYear year) {
        int day = province == Province.QC ? 23 : 26;
        LocalDate last = LocalDate.of(year.firstYear() + 1, Month.JUNE, day);
        return SchoolCalendar.isWeekend(last)
                ? last.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY))
                : last;
    }

    private static LocalDate weekdayFrom(LocalDate day) {
        return SchoolCalendar.isWeekend(day)
                ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : day;
    }
}
