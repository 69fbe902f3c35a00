package ca.aval.kit;

import ca.aval.platform.text.SearchKey;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds choices by what a person types in a hurry: accents, capitals and order do not matter. */
final class ChoiceSearch {
    private ChoiceSearch() {}

    /**
     * The choices of which some word begins with each typed word; those whose name begins so come
     * first, otherwise they stay in their order.
     *
     * @param most how many are given at most
     */
    static <T> List<Choice<T>> find(List<Choice<T>> choices, String typed, int most) {
        String key = SearchKey.of(typed);
        List<String> wanted = key.isEmpty() ? List.of() : List.of(key.split(" "));
        return choices.stream()
                .filter(choice -> answers(choice, wanted))
                .sorted(
                        Comparator.comparing(
                                choice -> !SearchKey.of(choice.name()).startsWith(key)))
                .limit(most)
                .toList();
    }

    /**
     * The one choice that was typed out in full, by its name where no other bears it, or by its
     * name and what tells it apart.
     */
    static <T> Optional<Choice<T>> only(List<Choice<T>> choices, String typed) {
        String key = SearchKey.of(typed);
        List<Choice<T>> named =
                choices.stream().filter(choice -> SearchKey.of(choice.name()).equals(key)).toList();
        if (!named.isEmpty()) {
            return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
        }
        List<Choice<T>> whole =
                choices.stream()
                        .filter(
                                choice ->
                                        SearchKey.of(choice.name() + " " + choice.apart())
                                                .equals(key))
                        .toList();
        return whole.size() == 1 ? Optional.of(whole.getFirst()) : Optional.empty();
    }

    private static boolean answers(Choice<?> choice, List<String> wanted) {
        String[] known = SearchKey.of(choice.name() + " " + choice.apart()).split(" ");
        return wanted.stream()
                .allMatch(word -> Arrays.stream(known).anyMatch(own -> own.startsWith(word)));
    }
}
