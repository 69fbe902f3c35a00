package ca.aval.people.roster;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The text of a cell without the accidents of typing and exporting.
 *
 * @param text in Unicode NFC, without blanks at the ends
 * @param flaw what was mended, or what is odd but kept; null when there is nothing to tell
 */
record CleanText(String text, RosterProblem.@Nullable Reason flaw) {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\t\\r\\n]]");
    private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BESIDE_HYPHEN =
            Pattern.compile("(?<=[-'’])[\\s\\p{Z}&&[^ ]]+|[\\s\\p{Z}&&[^ ]]+(?=[-'’])");
    private static final Pattern DASH_FOR_NOTHING = Pattern.compile("[-–—]*");
    private static final String FORMULA_SIGNS = "=+-@";

    static CleanText of(String cell) {
        String composed = Normalizer.normalize(cell, Normalizer.Form.NFC);
        String visible = INVISIBLE.matcher(composed).replaceAll("");
        String trimmed = trim(visible);
        // a tab or a no-break space beside a hyphen was never meant to be a blank
        String joined = BESIDE_HYPHEN.matcher(trimmed).replaceAll("");
        String mended = WHITE.matcher(joined).replaceAll(" ");
        if (DASH_FOR_NOTHING.matcher(mended).matches()) {
            return new CleanText("", null);
        }
        return new CleanText(mended, flaw(composed, visible, trimmed, mended));
    }

    private static RosterProblem.@Nullable Reason flaw(
            String composed, String visible, String trimmed, String mended) {
        if (!mended.isEmpty() && FORMULA_SIGNS.indexOf(mended.charAt(0)) >= 0) {
            return RosterProblem.Reason.FORMULA_KEPT_AS_TEXT;
        }
        if (!trimmed.equals(mended) || !visible.equals(composed)) {
            return RosterProblem.Reason.WHITE_SPACE_MENDED;
        }
        return trimmed.equals(visible) ? null : RosterProblem.Reason.BLANK_TRIMMED;
    }

    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isWhite(text.charAt(start))) {
            start++;
        }
        while (end > start && isWhite(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isWhite(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
