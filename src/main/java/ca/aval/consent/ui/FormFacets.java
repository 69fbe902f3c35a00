package ca.aval.consent.ui;

import ca.aval.consent.ui.FormListViewModel.Filter;
import ca.aval.kit.Facet;
import ca.aval.kit.Words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** What narrows the pupils of a campaign besides the search: their group, and the chip chosen. */
final class FormFacets {
    private static final String EVERYONE = "*";

    private FormFacets() {}

    static Facet group(FormListViewModel list, Words words) {
        return new Facet(
                "group",
                words.live("facet.group"),
                () -> code(list.group().get()),
                wanted ->
                        list.groups().stream()
                                .filter(line -> code(line).equals(wanted))
                                .findFirst()
                                .ifPresent(list::choose),
                () -> list.group().get().everyone() ? "" : list.group().get().name());
    }

    static Facet filter(FormListViewModel list, Words words) {
        return new Facet(
                "filter",
                words.live("facet.filter"),
                () -> list.filter().get().name(),
                wanted ->
                        Arrays.stream(Filter.values())
                                .filter(filter -> filter.name().equals(wanted))
                                .findFirst()
                                .ifPresent(list.filter()::set),
                () -> said(list, words));
    }

    /** The choices that show the pupils of the whole school that pass that filter. */
    static Map<String, String> everyone(Filter filter) {
        return Map.of("group", EVERYONE, "filter", filter.name());
    }

    private static String said(FormListViewModel list, Words words) {
        Filter filter = list.filter().get();
        return filter == Filter.ALL
                ? ""
                : words.say("view." + filter.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String code(GroupLine group) {
        return group.everyone() ? EVERYONE : group.code();
    }
}
