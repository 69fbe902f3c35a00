package ca.aval.consent.ui.photo;

import org.jspecify.annotations.Nullable;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An hour as people type it: {@code 16}, {@code 16 h}, {@code 16 h 30}, {@code 16:30}.
 *
 * @param hour null where nothing, or nothing that is an hour, was typed
 * @param wrong whether something was typed that is no hour
 */
record TypedHour(@Nullable LocalTime hour, boolean wrong) {
    private static final Pattern HOUR =
            Pattern.compile("(\\d{1,2})(?:[\\s\\u00A0]*[h:][\\s\\u00A0]*(\\d{2})?)?");

    static TypedHour read(String typed) {
        if (typed.isBlank()) {
            return new TypedHour(null, false);
        }
        Matcher parts = HOUR.matcher(typed.strip());
        if (!parts.matches()) {
            return new TypedHour(null, true);
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return hour > 23 || minute > 59
                ? new TypedHour(null, true)
                : new TypedHour(LocalTime.of(hour, minute), false);
    }
}
