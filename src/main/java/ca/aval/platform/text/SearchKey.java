package ca.aval.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as a person types it in a hurry: no accents, no capitals, no hyphens or apostrophes. */
public final class SearchKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchKey() {}

    /**
     * The key of that text: words of plain small letters and digits with one blank between them.
     */
    public static String of(String text) {
        String small = text.toLowerCase(Locale.CANADA_FRENCH).replace("œ", "oe").replace("æ", "ae");
        String plain =
                MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
        return NOT_A_LETTER.matcher(plain).replaceAll(" ").strip();
    }
}
