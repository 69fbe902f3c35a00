package ca.aval.shell.search;

import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.platform.work.WorkRunner;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Keeps in memory what can be found, and reads it again when the register changed. */
public final class Finder {
    /** What a source has for that which was typed. */
    public record Section(SearchSource source, List<Findable> found) {}

    private record Read(List<SearchIndex<Findable>> indexes, Map<Destination, Findable> places) {}

    private final List<SearchSource> sources;
    private final LongSupplier changes;
    private final WorkRunner work;
    private final Words words;
    private final ReadOnlyIntegerWrapper readings = new ReadOnlyIntegerWrapper();
    private List<SearchIndex<Findable>> indexes = List.of();
    private Map<Destination, Findable> places = Map.of();
    private long readAt = -1;

    /**
     * @param changes how many acts were carried out in the register
     * @param words the words of the shell
     */
    public Finder(List<SearchSource> sources, LongSupplier changes, WorkRunner work, Words words) {
        this.sources = List.copyOf(sources);
        this.changes = changes;
        this.work = work;
        this.words = words;
    }

    /** Reads everything again, off the screen thread, if an act was carried out meanwhile. */
    public void refresh() {
        long now = changes.getAsLong();
        if (now != readAt) {
            readAt = now;
            work.run(words.say("search.reading"), this::read, this::put);
        }
    }

    /** Grows each time everything was read. */
    public ReadOnlyIntegerProperty readings() {
        return readings.getReadOnlyProperty();
    }

    /** What is at that place, if it is still there. */
    public Optional<Findable> at(Destination place) {
        return Optional.ofNullable(places.get(place));
    }

    /** What every source has for that, the empty ones left out. */
    public List<Section> find(String typed, int atMost) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < indexes.size(); i++) {
            SearchSource source = sources.get(i);
            List<Findable> found = indexes.get(i).find(source.sought(typed), atMost);
            if (!found.isEmpty()) {
                sections.add(new Section(source, found));
            }
        }
        return sections;
    }

    private Read read() {
        List<SearchIndex<Findable>> made = new ArrayList<>();
        Map<Destination, Findable> known = new HashMap<>();
        for (SearchSource source : sources) {
            List<Findable> things = source.read();
            made.add(new SearchIndex<>(things, Findable::title, Findable::keys));
            things.forEach(thing -> known.putIfAbsent(thing.place(), thing));
        }
        return new Read(List.copyOf(made), Map.copyOf(known));
    }

    private void put(Read read) {
        indexes = read.indexes();
        places = read.places();
        readings.set(readings.get() + 1);
    }
}
