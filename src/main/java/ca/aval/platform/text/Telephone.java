package ca.aval.platform.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telephone numbers as they are printed in Canada. */
public final class Telephone {
    private static final char NO_BREAK_HYPHEN = '\u2011';

    /** No area code begins with a 1, so that one before it is the call abroad. */
    private static final Pattern NUMBER =
            Pattern.compile("\\D*(1?)\\D*([2-9]\\d{2})\\D*(\\d{3})\\D*(\\d{4})((?:\\D.*)?)");

    private Telephone() {}

    /**
     * {@code 418 555-0142} in French, {@code 418-555-0142} in English, without a place to break; a
     * 1 typed before it stays, and so does whatever is no such number.
     */
    public static String written(Language language, String typed) {
        Matcher digits = NUMBER.matcher(typed);
        if (!digits.matches()) {
            return typed.strip();
        }
        char first = language == Language.FRENCH ? Typography.NO_BREAK_SPACE : NO_BREAK_HYPHEN;
        return (digits.group(1).isEmpty() ? "" : "1" + first)
                + digits.group(2)
                + first
                + digits.group(3)
                + NO_BREAK_HYPHEN
                + digits.group(4)
                + digits.group(5);
    }
}
