package ca.aval.shell.search;

import ca.aval.platform.text.SearchKey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * Things found by the first letters of their words; accents, capitals, hyphens and apostrophes do
 * not matter.
 */
public final class SearchIndex<T> {
    private record Entry<T>(T thing, String title, Set<String> titleWords, Set<String> keyWords) {
        /** The smaller, the better; empty when a sought word begins none of its words. */
        OptionalInt rank(String whole, List<String> sought) {
            boolean inTitle = sought.stream().allMatch(word -> begins(titleWords, word));
            if (!inTitle
                    && !sought.stream()
                            .allMatch(w -> begins(titleWords, w) || begins(keyWords, w))) {
                return OptionalInt.empty();
            }
            if (title.equals(whole) || keyWords.contains(whole)) {
                return OptionalInt.of(0);
            }
            if (title.startsWith(whole)) {
                return OptionalInt.of(1);
            }
            boolean wholeWords = titleWords.containsAll(sought);
            return OptionalInt.of(wholeWords ? 2 : inTitle ? 3 : 4);
        }

        private static boolean begins(Set<String> words, String sought) {
            return words.stream().anyMatch(word -> word.startsWith(sought));
        }
    }

    private record Ranked<T>(T thing, int rank) {}

    private final List<Entry<T>> entries;

    /**
     * @param title the words by which a thing is known
     * @param keys the other words under which it is found
     */
    public SearchIndex(List<T> things, Function<T, String> title, Function<T, String> keys) {
        entries =
                things.stream()
                        .map(
                                thing ->
                                        new Entry<>(
                                                thing,
                                                SearchKey.of(title.apply(thing)),
                                                words(title.apply(thing)),
                                                words(keys.apply(thing))))
                        .toList();
    }

    /** An index in which nothing is found. */
    public static <T> SearchIndex<T> empty() {
        return new SearchIndex<>(List.of(), thing -> "", thing -> "");
    }

    /** The best ones first, equals in their own order; nothing when nothing is typed. */
    public List<T> find(String typed, int atMost) {
        String whole = SearchKey.of(typed);
        if (whole.isEmpty()) {
            return List.of();
        }
        List<String> sought = Arrays.asList(whole.split(" "));
        List<Ranked<T>> found = new ArrayList<>();
        for (Entry<T> entry : entries) {
            entry.rank(whole, sought)
                    .ifPresent(rank -> found.add(new Ranked<>(entry.thing(), rank)));
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Ranked::rank))
                .limit(atMost)
                .map(Ranked::thing)
                .toList();
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String part : text.split("\\s+")) {
            String key = SearchKey.of(part);
            words.addAll(Arrays.asList(key.split(" ")));
            // O’Brien is found as « obrien » too
            words.add(key.replace(" ", ""));
        }
        words.remove("");
        return words;
    }
}
