package ca.aval.app.ui;

import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.platform.text.Typography;
import ca.aval.platform.time.SchoolClock;
import ca.aval.shell.search.Findable;
import ca.aval.shell.search.Finder;
import ca.aval.shell.search.Recents;

import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The files opened lately that are still in the register, the latest first. */
public final class RecentsViewModel {
    private static final int SHOWN = 5;

    private final Recents recents;
    private final Finder finder;
    private final SchoolClock clock;
    private final Words words;
    private final Consumer<Destination> go;
    private final ObservableList<RecentLine> lines = FXCollections.observableArrayList();

    /**
     * @param words the words of the first page
     * @param go leads to a place
     */
    public RecentsViewModel(
            Recents recents,
            Finder finder,
            SchoolClock clock,
            Words words,
            Consumer<Destination> go) {
        this.recents = recents;
        this.finder = finder;
        this.clock = clock;
        this.words = words;
        this.go = go;
        recents.visits().addListener((Observable change) -> list());
        finder.readings().subscribe(reading -> list());
        words.language().subscribe(language -> list());
    }

    public ObservableList<RecentLine> lines() {
        return lines;
    }

    /** Reads again what those files are, if the register changed. */
    public void refresh() {
        finder.refresh();
        list();
    }

    public void open(RecentLine line) {
        go.accept(line.place());
    }

    private void list() {
        lines.setAll(recents.visits().stream().flatMap(this::line).limit(SHOWN).toList());
    }

    private Stream<RecentLine> line(Recents.Visit visit) {
        return finder.at(visit.place()).stream().map(thing -> line(thing, visit));
    }

    private RecentLine line(Findable thing, Recents.Visit visit) {
        return new RecentLine(
                thing.icon(),
                thing.title(),
                Objects.requireNonNull(thing.detail().get()),
                when(visit.at()),
                visit.place());
    }

    private String when(Instant moment) {
        LocalDateTime at = clock.onTheWall(moment);
        if (at.toLocalDate().equals(clock.today())) {
            return Typography.time(words.language().getValue(), at.toLocalTime());
        }
        return at.toLocalDate().equals(clock.today().minusDays(1))
                ? words.say("recents.yesterday")
                : Typography.date(words.language().getValue(), at.toLocalDate());
    }
}
