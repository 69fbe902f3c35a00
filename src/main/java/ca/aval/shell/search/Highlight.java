package ca.aval.shell.search;

import ca.aval.platform.text.SearchKey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a title.
 *
 * @param sought whether the person typed it
 */
public record Highlight(String text, boolean sought) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    /** That title in pieces: the beginnings of words that were typed, and what is between them. */
    static List<Highlight> of(String title, String typed) {
        List<String> sought = Arrays.asList(SearchKey.of(typed).split(" "));
        List<Highlight> pieces = new ArrayList<>();
        int at = 0;
        Matcher words = WORD.matcher(title);
        while (words.find()) {
            int length = marked(words.group(), sought);
            if (length > 0) {
                put(pieces, title.substring(at, words.start()), false);
                at = words.start() + length;
                put(pieces, title.substring(words.start(), at), true);
            }
        }
        put(pieces, title.substring(at), false);
        return pieces;
    }

    private static void put(List<Highlight> pieces, String text, boolean sought) {
        if (!text.isEmpty()) {
            pieces.add(new Highlight(text, sought));
        }
    }

    /** How many letters of that word were typed. */
    private static int marked(String word, List<String> sought) {
        String key = SearchKey.of(word);
        int longest =
                sought.stream()
                        .filter(typed -> !typed.isEmpty() && key.startsWith(typed))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
        int length = 0;
        while (longest > 0
                && length < word.length()
                && SearchKey.of(word.substring(0, length)).length() < longest) {
            length++;
        }
        return length;
    }
}
