package ca.aval.kit;

import ca.aval.platform.text.SearchKey;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What narrows a list: the words typed, the chip chosen, and what is chosen elsewhere. */
final class Narrowing<T> {
    /** The key of the chip in a saved view; the empty choice is every line. */
    static final String CHIP = "chip";

    private final DataTable<T> table;
    private final StringProperty search = new SimpleStringProperty("");
    private final StringProperty chip = new SimpleStringProperty("");
    private final List<TableFilter<T>> filters = new ArrayList<>();
    private final List<Facet> facets = new ArrayList<>();
    private final Map<T, String> searched = new IdentityHashMap<>();
    private Function<T, String> key;
    private boolean searchedElsewhere;

    Narrowing(DataTable<T> table) {
        this.table = table;
        key = this::everyWord;
        search.subscribe(this::sieve);
        chip.subscribe(this::sieve);
        table.everyLine().subscribe(searched::clear);
    }

    StringProperty search() {
        return search;
    }

    StringProperty chip() {
        return chip;
    }

    List<TableFilter<T>> filters() {
        return filters;
    }

    List<Facet> facets() {
        return facets;
    }

    /** Another one finds the lines for what is typed. */
    void searchedBy(StringProperty typed) {
        searchedElsewhere = true;
        search.bindBidirectional(typed);
    }

    /** What a search looks through, as {@link SearchKey} writes it. */
    void searchedIn(Function<T, String> given) {
        key = given;
    }

    Map<String, String> choices() {
        Map<String, String> choices = new TreeMap<>();
        choices.put(CHIP, chip.get());
        facets.forEach(facet -> choices.put(facet.key(), facet.chosen().get()));
        return choices;
    }

    void choose(String typed, Map<String, String> choices) {
        for (Facet facet : facets) {
            String choice = choices.get(facet.key());
            if (choice != null) {
                facet.choose().accept(choice);
            }
        }
        String wanted = choices.getOrDefault(CHIP, "");
        chip.set(filter(wanted) == null ? "" : wanted);
        search.set(typed);
    }

    /** Whether the lines given are all there are, as far as what is chosen elsewhere can tell. */
    boolean isEverything() {
        return (!searchedElsewhere || search.get().isBlank())
                && facets.stream().allMatch(facet -> facet.said().get().isEmpty());
    }

    /** The word of the chosen chip; empty for every line. */
    String chipInWords() {
        TableFilter<T> chosen = filter(chip.get());
        return chosen == null ? "" : chosen.word().getValue();
    }

    private @Nullable TableFilter<T> filter(String wanted) {
        return filters.stream().filter(f -> f.key().equals(wanted)).findFirst().orElse(null);
    }

    private void sieve() {
        TableFilter<T> chosen = filter(chip.get());
        String typed = searchedElsewhere ? "" : SearchKey.of(search.get());
        if (chosen == null && typed.isEmpty()) {
            table.sieve(null);
            return;
        }
        Predicate<T> keeps = chosen == null ? line -> true : chosen.keeps();
        String[] asked = typed.isEmpty() ? new String[0] : typed.split(" ", -1);
        table.sieve(line -> keeps.test(line) && answers(line, asked));
    }

    private boolean answers(T line, String[] asked) {
        if (asked.length == 0) {
            return true;
        }
        String through = searched.computeIfAbsent(line, l -> " " + key.apply(l));
        for (String word : asked) {
            if (!through.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }

    private String everyWord(T line) {
        return SearchKey.of(
                table.arranged().stream()
                        .filter(ListColumn::isRead)
                        .map(column -> column.said(line))
                        .collect(Collectors.joining(" ")));
    }
}
