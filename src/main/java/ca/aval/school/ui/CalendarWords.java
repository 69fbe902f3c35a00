package ca.aval.school.ui;

import ca.aval.kit.Icon;
import ca.aval.kit.Words;
import ca.aval.platform.text.Typography;
import ca.aval.school.CalendarDay;
import ca.aval.school.DayKind;
import ca.aval.school.SchoolCalendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in the language of the moment what the days of a calendar are. */
final class CalendarWords {
    private final Words words;

    CalendarWords(Words words) {
        this.words = words;
    }

    List<MonthCells> months(SchoolCalendar calendar) {
        List<MonthCells> months = new ArrayList<>();
        YearMonth last = YearMonth.from(calendar.lastDay());
        for (YearMonth month = YearMonth.from(calendar.firstDay());
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            YearMonth shown = month;
            months.add(
                    new MonthCells(
                            name(shown),
                            shown.atDay(1)
                                    .datesUntil(shown.plusMonths(1).atDay(1))
                                    .map(day -> cell(calendar, day))
                                    .toList()));
        }
        return months;
    }

    DayCell cell(SchoolCalendar calendar, LocalDate day) {
        CalendarDay set = calendar.day(day).orElse(null);
        String date = date(day);
        if (set != null) {
            return new DayCell(
                    day,
                    "day-" + set.kind().name().toLowerCase(Locale.ROOT),
                    sign(set.kind()),
                    words.say("day.set", date, set.reason(), words.say("kind." + set.kind())));
        }
        boolean school = calendar.isSchoolDay(day);
        return new DayCell(
                day,
                school ? "day-school" : "day-off",
                null,
                words.say(school ? "day.school" : "day.off", date));
    }

    static Icon sign(DayKind kind) {
        return switch (kind) {
            case STATUTORY -> Icon.FLAG;
            case BREAK -> Icon.HOUSE;
            case PEDAGOGICAL -> Icon.PENCIL;
            case CLOSURE -> Icon.EXCLAMATION_TRIANGLE;
            case MOVED -> Icon.ARROW_COUNTERCLOCKWISE;
        };
    }

    String date(LocalDate day) {
        Locale locale = words.language().getValue().locale();
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
        return words.say("date", weekday, Typography.date(words.language().getValue(), day));
    }

    private String name(YearMonth month) {
        Locale locale = words.language().getValue().locale();
        String name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1) + " " + month.getYear();
    }
}
