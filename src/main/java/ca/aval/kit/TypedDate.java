package ca.aval.kit;

import ca.aval.platform.text.SearchKey;
import ca.aval.platform.time.SchoolYear;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a day as people type it, in either language, and never guesses between two days. */
public final class TypedDate {
    private static final Pattern CLOSE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/. ]+(\\d{1,2})[-/. ]+(\\d{1,2})");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2})[-/. ]+(\\d{4})");
    private static final Pattern DAYS_AWAY = Pattern.compile("([-+−])\\s*(\\d{1,4})");
    private static final Pattern DAY_THEN_MONTH =
            Pattern.compile("(\\d{1,2})(?:er|st|nd|rd|th)? (\\p{L}+)(?: (\\d{4}))?");
    private static final Pattern MONTH_THEN_DAY =
            Pattern.compile("(\\p{L}+) (\\d{1,2})(?:er|st|nd|rd|th)?(?: (\\d{4}))?");
    private static final Pattern ARTICLE = Pattern.compile("^(?:le|the) ");

    private static final Map<String, Integer> WORDS =
            Map.of(
                    "aujourd hui", 0,
                    "aujourdhui", 0,
                    "auj", 0,
                    "today", 0,
                    "demain", 1,
                    "tomorrow", 1,
                    "hier", -1,
                    "yesterday", -1);

    /** Every name a month has in either language; its number is its place in the list of twelve. */
    private static final List<List<String>> MONTHS =
            List.of(
                    List.of("janvier", "january"),
                    List.of("fevrier", "february"),
                    List.of("mars", "march"),
                    List.of("avril", "april"),
                    List.of("mai", "may"),
                    List.of("juin", "june"),
                    List.of("juillet", "july"),
                    List.of("aout", "august"),
                    List.of("septembre", "september"),
                    List.of("octobre", "october"),
                    List.of("novembre", "november"),
                    List.of("decembre", "december"));

    private TypedDate() {}

    /** What was typed, understood or not. */
    public sealed interface Reading {
        /** One day and no other. */
        record Day(LocalDate day) implements Reading {}

        /** Nothing was typed. */
        record Nothing() implements Reading {}

        /** The text may mean either day. */
        record Ambiguous(String typed, LocalDate first, LocalDate second) implements Reading {}

        /** A date that no calendar has, such as February 30. */
        record NoSuchDay() implements Reading {}

        /** Not a date at all. */
        record NotADate() implements Reading {}
    }

    /**
     * Reads that text. A day and a month without year are those of the school year of today.
     *
     * @param today from which {@code +30} and « demain » count
     */
    public static Reading read(String text, LocalDate today) {
        String typed = text.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
        if (typed.isEmpty()) {
            return new Reading.Nothing();
        }
        Matcher away = DAYS_AWAY.matcher(typed);
        if (away.matches()) {
            long days = Long.parseLong(away.group(2));
            return new Reading.Day(today.plusDays(away.group(1).equals("+") ? days : -days));
        }
        for (Pattern yearFirst : List.of(CLOSE, YEAR_FIRST)) {
            Matcher parts = yearFirst.matcher(typed);
            if (parts.matches()) {
                return day(number(parts, 1), number(parts, 2), number(parts, 3));
            }
        }
        Matcher yearLast = YEAR_LAST.matcher(typed);
        return yearLast.matches() ? yearLast(typed, yearLast) : words(typed, today);
    }

    private static Reading yearLast(String typed, Matcher parts) {
        int year = number(parts, 3);
        List<LocalDate> days = new ArrayList<>();
        Stream.of(
                        day(year, number(parts, 2), number(parts, 1)),
                        day(year, number(parts, 1), number(parts, 2)))
                .forEach(
                        reading -> {
                            if (reading instanceof Reading.Day(LocalDate day)
                                    && !days.contains(day)) {
                                days.add(day);
                            }
                        });
        return switch (days.size()) {
            case 0 -> new Reading.NoSuchDay();
            case 1 -> new Reading.Day(days.getFirst());
            default -> new Reading.Ambiguous(typed, days.getFirst(), days.getLast());
        };
    }

    private static Reading words(String typed, LocalDate today) {
        String key = ARTICLE.matcher(SearchKey.of(typed)).replaceFirst("");
        Integer away = WORDS.get(key);
        if (away != null) {
            return new Reading.Day(today.plusDays(away));
        }
        Matcher dayFirst = DAY_THEN_MONTH.matcher(key);
        if (dayFirst.matches()) {
            return named(dayFirst, 1, 2, today);
        }
        Matcher monthFirst = MONTH_THEN_DAY.matcher(key);
        if (monthFirst.matches()) {
            return named(monthFirst, 2, 1, today);
        }
        return new Reading.NotADate();
    }

    private static Reading named(Matcher parts, int day, int name, LocalDate today) {
        List<Integer> months = months(parts.group(name));
        if (months.size() != 1) {
            return new Reading.NotADate();
        }
        int month = months.getFirst();
        SchoolYear year = SchoolYear.of(today);
        int calendarYear =
                parts.group(3) != null
                        ? number(parts, 3)
                        : month >= year.firstDay().getMonthValue()
                                ? year.firstDay().getYear()
                                : year.lastDay().getYear();
        return day(calendarYear, month, number(parts, day));
    }

    /** The months whose name begins so: « jui » begins two. */
    private static List<Integer> months(String beginning) {
        String small = beginning.toLowerCase(Locale.ROOT);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < MONTHS.size(); i++) {
            List<String> names = MONTHS.get(i);
            if (names.contains(small)) {
                return List.of(i + 1);
            }
            if (small.length() >= 3 && names.stream().anyMatch(name -> name.startsWith(small))) {
                found.add(i + 1);
            }
        }
        return found;
    }

    private static Reading day(int year, int month, int day) {
        try {
            return new Reading.Day(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return new Reading.NoSuchDay();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
