package ca.aval.shell.search;

import ca.aval.platform.place.Destination;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.Instant;
import java.util.List;

/** The places last opened, the latest first; they hold no name, only where it is read. */
public final class Recents {
    /**
     * @param at when it was opened
     */
    public record Visit(Destination place, Instant at) {}

    private static final int KEPT = 12;

    private final ObservableList<Visit> visits = FXCollections.observableArrayList();
    private final ObservableList<Visit> shown = FXCollections.unmodifiableObservableList(visits);

    /** The visits, to be watched and not changed. */
    public ObservableList<Visit> visits() {
        return shown;
    }

    /** Puts what was kept from an earlier day behind today’s. */
    public void remember(List<Visit> kept) {
        for (Visit visit : kept) {
            if (visits.size() < KEPT
                    && visits.stream().noneMatch(v -> v.place().equals(visit.place()))) {
                visits.add(visit);
            }
        }
    }

    /** Someone opened that place. */
    public void opened(Destination place, Instant at) {
        visits.removeIf(visit -> visit.place().equals(place));
        visits.addFirst(new Visit(place, at));
        if (visits.size() > KEPT) {
            visits.removeLast();
        }
    }
}
