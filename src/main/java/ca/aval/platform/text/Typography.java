package ca.aval.platform.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Dates, hours and ordinals as they are printed in Canada, with the no-break spaces they need. */
public final class Typography {
    /** U+00A0. */
    public static final char NO_BREAK_SPACE = '\u00A0';

    private static final Pattern VOWEL = Pattern.compile("[aeiouh].*|y[^aeiou].*");

    private static final DateTimeFormatter FRENCH_MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Language.FRENCH.locale());
    private static final DateTimeFormatter ENGLISH_DATE =
            DateTimeFormatter.ofPattern("MMMM\u00A0d, yyyy", Language.ENGLISH.locale());

    private Typography() {}

    /**
     * {@code 14 mai 2016}, {@code 1er septembre 2026}; {@code May 14, 2016}. Day and month stay
     * together.
     */
    public static String date(Language language, LocalDate date) {
        return switch (language) {
            case FRENCH ->
                    (date.getDayOfMonth() == 1 ? "1er" : String.valueOf(date.getDayOfMonth()))
                            + NO_BREAK_SPACE
                            + FRENCH_MONTH.format(date);
            case ENGLISH -> ENGLISH_DATE.format(date);
        };
    }

    /** {@code 14 h 05}; {@code 2:05 p.m.}, both without a place to break. */
    public static String time(Language language, LocalTime time) {
        return switch (language) {
            case FRENCH ->
                    time.getHour()
                            + "\u00A0h"
                            + (time.getMinute() == 0
                                    ? ""
                                    : "\u00A0%02d".formatted(time.getMinute()));
            case ENGLISH ->
                    "%d:%02d\u00A0%s"
                            .formatted(
                                    (time.getHour() + 11) % 12 + 1,
                                    time.getMinute(),
                                    time.getHour() < 12 ? "a.m." : "p.m.");
        };
    }

    /** Whether French elides before that name: d’Alix, d’Hugo, d’Yves, but de Yannick. */
    public static boolean elidedBefore(String name) {
        return VOWEL.matcher(SearchKey.of(name)).matches();
    }
}
