package ca.aval.platform.document;

/**
 * Keeps {@code l’école} on one line. Java ends a line after a typographic apostrophe, so while
 * lines are broken its twin among the letters stands in its place; the page shows the true one
 * again.
 */
final class Apostrophe {
    private static final char TYPOGRAPHIC = '\u2019';
    private static final char LETTER = '\u02BC';

    private Apostrophe() {}

    static String bound(String text) {
        return text.replace(TYPOGRAPHIC, LETTER);
    }

    static String restored(String text) {
        return text.replace(LETTER, TYPOGRAPHIC);
    }
}
