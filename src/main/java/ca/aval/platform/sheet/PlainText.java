package ca.aval.platform.sheet;

/** Words as another program may take them: what looks like a formula begins with an apostrophe. */
public final class PlainText {
    /**
     * The signs that begin a formula, also as wide letters, and the quotation mark that hides one.
     */
    private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\"";

    private static final String BREAKS = "\t\r\n";

    private PlainText() {}

    /** Those words on one line, such that no spreadsheet program runs them. */
    public static String of(String words) {
        int first = 0;
        while (first < words.length() && isPassedOver(words.charAt(first))) {
            first++;
        }
        boolean broken = !words.isEmpty() && BREAKS.indexOf(words.charAt(0)) >= 0;
        boolean formula = first < words.length() && SIGNS.indexOf(words.charAt(first)) >= 0;
        return (broken || formula ? "'" : "")
                + words.replaceAll("[\\t\\r\\n\\x0B\\f\\u0085\\u2028\\u2029]+", " ");
    }

    /** What programs drop from the beginning of a cell before they look at it. */
    private static boolean isPassedOver(char sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.isISOControl(sign)
                || Character.getType(sign) == Character.FORMAT;
    }
}
