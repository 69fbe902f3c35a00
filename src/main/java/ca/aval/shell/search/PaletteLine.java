package ca.aval.shell.search;

import ca.aval.kit.Icon;

import java.util.List;
import java.util.stream.Collectors;

/** One line of the search. */
public sealed interface PaletteLine {
    /** As a screen reader says it. */
    String said();

    /** The name of the lines under it; it cannot be chosen. */
    record Heading(String said) implements PaletteLine {}

    /**
     * Something to open or to do.
     *
     * @param cap what stands on the key cap; empty when there is none
     */
    record Hit(Icon icon, List<Highlight> title, String detail, String cap, Runnable act)
            implements PaletteLine {
        /** The title in one piece. */
        public String name() {
            return title.stream().map(Highlight::text).collect(Collectors.joining());
        }

        @Override
        public String said() {
            return List.of(name(), detail, cap).stream()
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }
}
