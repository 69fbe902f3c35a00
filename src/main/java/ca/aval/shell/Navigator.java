package ca.aval.shell;

import ca.aval.platform.place.Destination;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Opens the page for a destination, asking the present one first. */
public final class Navigator {
    private record Entry(Class<? extends Destination> section, Supplier<Page> maker) {}

    private final Map<Class<? extends Destination>, Entry> entries = new HashMap<>();
    private final Map<Class<? extends Destination>, Page> made = new HashMap<>();
    private final List<Runnable> refreshed = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable Destination> place =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();

    /** Is told each time something changed behind the pages. */
    public void whenRefreshed(Runnable told) {
        refreshed.add(told);
    }

    /** Destinations of that type are shown by that page, made when first needed. */
    public void add(Class<? extends Destination> type, Supplier<Page> maker) {
        add(type, type, maker);
    }

    /** The same, for a page that lies under a section of the navigation, as a file in a list. */
    public void add(
            Class<? extends Destination> type,
            Class<? extends Destination> section,
            Supplier<Page> maker) {
        entries.put(type, new Entry(section, maker));
    }

    /** Whether some page shows such a destination. */
    public boolean knows(Class<? extends Destination> type) {
        return entries.containsKey(type);
    }

    /**
     * Goes there, unless the present page keeps the person.
     *
     * @throws IllegalArgumentException when no page shows such a destination
     */
    public void go(Destination destination) {
        Entry entry = entries.get(destination.getClass());
        if (entry == null) {
            throw new IllegalArgumentException("no page for " + destination.getClass().getName());
        }
        Page here = page.get();
        if (here != null && !here.mayLeave()) {
            return;
        }
        Page there = made.get(destination.getClass());
        if (there == null) {
            there = entry.maker().get();
            made.put(destination.getClass(), there);
        }
        if (here != null) {
            here.keepWords();
            here.left();
        }
        place.set(destination);
        page.set(there);
        there.shown(destination);
    }

    /** Shows the present page anew, for what changed behind it. */
    public void refresh() {
        Page here = page.get();
        Destination at = place.get();
        if (here != null && at != null) {
            here.shown(at);
        }
        refreshed.forEach(Runnable::run);
    }

    /** Where one is; nothing before the first page. */
    public ReadOnlyObjectProperty<@Nullable Destination> place() {
        return place.getReadOnlyProperty();
    }

    /** The page on screen; nothing before the first one. */
    public ReadOnlyObjectProperty<@Nullable Page> page() {
        return page.getReadOnlyProperty();
    }

    /** Whether the present place lies in that section. */
    boolean isIn(Class<? extends Destination> section) {
        Destination here = place.get();
        Entry entry = here == null ? null : entries.get(here.getClass());
        return entry != null && entry.section() == section;
    }
}
