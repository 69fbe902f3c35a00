package ca.aval.kit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which lines are ticked, by what tells lines apart: filters and a new reading change nothing. */
final class TableTicks<T> {
    private final Function<T, Object> key;
    private final Map<Object, BooleanProperty> ticks = new HashMap<>();
    private final Set<Object> ticked = new HashSet<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private boolean several;

    TableTicks(Function<T, Object> key) {
        this.key = key;
    }

    BooleanProperty of(T line) {
        return ticks.computeIfAbsent(key.apply(line), this::tick);
    }

    boolean isTicked(T line) {
        return ticked.contains(key.apply(line));
    }

    ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    void set(Collection<T> lines, boolean on) {
        several = true;
        lines.forEach(line -> of(line).set(on));
        several = false;
        tell();
    }

    void clear() {
        several = true;
        List.copyOf(ticked).forEach(one -> ticks.computeIfAbsent(one, this::tick).set(false));
        several = false;
        tell();
    }

    /** Forgets the lines that are no longer there. */
    void retain(Collection<T> lines) {
        if (ticked.isEmpty()) {
            return;
        }
        Set<Object> there = new HashSet<>();
        lines.forEach(line -> there.add(key.apply(line)));
        ticks.keySet().retainAll(there);
        ticked.retainAll(there);
        tell();
    }

    private BooleanProperty tick(Object of) {
        BooleanProperty tick = new SimpleBooleanProperty(ticked.contains(of));
        tick.addListener(
                (o, before, on) -> {
                    if (on) {
                        ticked.add(of);
                    } else {
                        ticked.remove(of);
                    }
                    if (!several) {
                        tell();
                    }
                });
        return tick;
    }

    private void tell() {
        count.set(ticked.size());
    }
}
