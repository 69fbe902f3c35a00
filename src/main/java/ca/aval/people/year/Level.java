package ca.aval.people.year;

import ca.aval.platform.text.SearchKey;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A level as the class list writes it, and its place on the ladder.
 *
 * @param rank -1 and 0 for the years before the first one, 7 for the first of secondary school
 * @param number the one that is written, and that group codes often begin with
 */
record Level(String written, int rank, int number) {
    private static final Pattern ONE_NUMBER = Pattern.compile("(\\D*)(\\d{1,2})(\\D*)");
    private static final Pattern FIRST = Pattern.compile("\\b1(?:re|ère|er)\\b");
    private static final int SECONDARY = 6;
    private static final int HIGHEST = 13;

    /** The level so written; empty when the words tell no level. */
    static Optional<Level> of(@Nullable String written) {
        if (written == null) {
            return Optional.empty();
        }
        String key = SearchKey.of(written);
        Matcher number = ONE_NUMBER.matcher(key);
        if (key.equals("maternelle") || key.equals("jardin")) {
            // in Ontario the one comes before the other
            return Optional.of(new Level(written, key.equals("jardin") ? 0 : -1, 0));
        }
        if (!number.matches()) {
            return Optional.empty();
        }
        int told = Integer.parseInt(number.group(2));
        String words = number.group(1) + number.group(3);
        if (words.contains("prescolaire")
                || words.contains("maternelle")
                || words.contains("kindergarten")) {
            return told == 4 || told == 5
                    ? Optional.of(new Level(written, told - 5, 0))
                    : Optional.empty();
        }
        if (told < 1 || told > HIGHEST) {
            return Optional.empty();
        }
        boolean secondary = words.startsWith("sec") || words.endsWith("secondaire");
        return Optional.of(new Level(written, secondary ? told + SECONDARY : told, told));
    }

    /** The next number in the same words: “5e année” after “4e année”. */
    Optional<Level> following() {
        if (rank < 0 && written.contains("4")) {
            return of(written.replace('4', '5'));
        }
        if (rank <= 0) {
            return of("1");
        }
        String next =
                FIRST.matcher(written)
                        .replaceFirst("1e")
                        .replaceFirst(String.valueOf(number), String.valueOf(number + 1));
        return of(next);
    }
}
