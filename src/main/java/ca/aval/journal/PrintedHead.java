package ca.aval.journal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The head of the journal as it stands on official pages: {@code 7f3a 91c2 e04d}. */
public final class PrintedHead {
    private static final Pattern SIGNS = Pattern.compile("[0-9a-f]{12}");

    private PrintedHead() {}

    /** What was typed, in fours; nothing when it is not twelve of the signs 0 to 9 and a to f. */
    public static Optional<String> read(String typed) {
        // nobody tells a letter o from a nought, or an l from a one, on paper
        String signs =
                typed.toLowerCase(Locale.ROOT)
                        .replaceAll("[^0-9a-z]", "")
                        .replace('o', '0')
                        .replace('l', '1')
                        .replace('i', '1');
        return SIGNS.matcher(signs).matches()
                ? Optional.of(
                        signs.substring(0, 4)
                                + " "
                                + signs.substring(4, 8)
                                + " "
                                + signs.substring(8))
                : Optional.empty();
    }
}
