package ca.aval.platform.data;

import java.util.List;

/**
 * What a person did, as the journal names it.
 *
 * @param name an English identifier such as {@code IMPORT_CLASS_LIST}
 * @param about what it was about beside the rows it changed: identifiers and counts, never a
 *     person's name
 */
public record Act(String name, List<String> about) {
    public Act {
        about = List.copyOf(about);
    }

    public static Act of(String name, String... about) {
        return new Act(name, List.of(about));
    }
}
