package ca.aval.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every command of the window: those of the present page first, then those of the program. */
public final class Commands {
    private final Navigator navigator;
    private final List<Command> everywhere = new ArrayList<>();
    private final List<Command> pages = new ArrayList<>();

    public Commands(Navigator navigator) {
        this.navigator = navigator;
    }

    /** Adds what can be done wherever one is. */
    public void add(List<Command> commands) {
        everywhere.addAll(commands);
    }

    /** Adds the ways to the sections of the program. */
    public void addPages(List<Command> ways) {
        pages.addAll(ways);
    }

    /** The ways to the sections of the program, in their order. */
    public List<Command> pages() {
        return List.copyOf(pages);
    }

    /** What can be done wherever one is. */
    public List<Command> everywhere() {
        return List.copyOf(everywhere);
    }

    /** What can be done on the present page. */
    public List<Command> here() {
        Page page = navigator.page().get();
        return page == null ? List.of() : page.commands();
    }

    /** Everything that does something now, the ways to the sections apart. */
    public List<Command> enabled() {
        return Stream.concat(here().stream(), everywhere.stream())
                .filter(command -> command.enabled().getValue())
                .toList();
    }
}
