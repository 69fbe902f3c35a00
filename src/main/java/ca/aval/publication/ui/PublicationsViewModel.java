package ca.aval.publication.ui;

import ca.aval.kit.UndoOffer;
import ca.aval.kit.Words;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.WorkRunner;
import ca.aval.publication.PublicationActs;
import ca.aval.publication.PublicationLog;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** What was published, what is to come down, what should not have gone out. */
public final class PublicationsViewModel {
    /** What is listed. */
    public enum Tab {
        LOG,
        DOWN,
        ALERTS
    }

    private final PublicationActs acts;
    private final SchoolClock clock;
    private final WorkRunner work;
    private final Words words;
    private final PublicationDeeds deeds;
    private final boolean mayRecord;
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.LOG);
    private final ObservableList<PublicationLine> lines = FXCollections.observableArrayList();
    private final ObservableList<TakedownLine> takedowns = FXCollections.observableArrayList();
    private final ObservableList<AlertLine> alerts = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable PublicationCard> card =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private @Nullable PublicationLog log;

    /**
     * @param words those of this package
     * @param undo where an act that can be taken back is handed in
     * @param mayRecord whether this role records publications
     */
    public PublicationsViewModel(
            PublicationActs acts,
            SchoolClock clock,
            WorkRunner work,
            Words words,
            UndoOffer undo,
            boolean mayRecord) {
        this.acts = acts;
        this.clock = clock;
        this.work = work;
        this.words = words;
        deeds = new PublicationDeeds(acts, clock, work, words, undo, this::shown);
        this.mayRecord = mayRecord;
        words.language().subscribe(language -> list());
        tab.subscribe(shown -> card.set(null));
    }

    public ObjectProperty<Tab> tab() {
        return tab;
    }

    public ObservableList<PublicationLine> lines() {
        return lines;
    }

    public ObservableList<TakedownLine> takedowns() {
        return takedowns;
    }

    public ObservableList<AlertLine> alerts() {
        return alerts;
    }

    /** The publication that is looked at; null while none is. */
    public ReadOnlyObjectProperty<@Nullable PublicationCard> card() {
        return card.getReadOnlyProperty();
    }

    /** How many there are, and how many are to come down. */
    public ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    public boolean mayRecord() {
        return mayRecord;
    }

    /** Reads the log again. */
    public void shown() {
        work.run(words.say("work.read"), acts.read()::log, this::put);
    }

    public void look(PublicationLine line) {
        look(line.id(), null, null);
    }

    public void look(TakedownLine line) {
        look(line.publication(), line, null);
    }

    public void look(AlertLine line) {
        look(line.publication(), null, line);
    }

    /** What can be done about what is looked at. */
    public PublicationDeeds deeds() {
        return deeds;
    }

    private void look(
            UUID publication, @Nullable TakedownLine takedown, @Nullable AlertLine alert) {
        PublicationLog known = log;
        if (known != null) {
            known.publication(publication)
                    .ifPresent(
                            p ->
                                    card.set(
                                            new PublicationLines(known, words, clock.today())
                                                    .card(p, takedown, alert)));
        }
    }

    private void put(PublicationLog read) {
        log = read;
        list();
    }

    private void list() {
        PublicationLog known = log;
        if (known == null) {
            return;
        }
        PublicationLines worded = new PublicationLines(known, words, clock.today());
        PublicationCard before = card.get();
        lines.setAll(worded.publications());
        takedowns.setAll(worded.takedowns());
        alerts.setAll(worded.alerts());
        count.set(
                words.say(
                        "page.count",
                        lines.size(),
                        takedowns.stream().filter(TakedownLine::open).count()));
        if (before != null) {
            again(before);
        }
    }

    /** What was looked at is looked at still, as it is now. */
    private void again(PublicationCard before) {
        TakedownLine down = before.takedown();
        AlertLine alert = before.alert();
        look(
                before.id(),
                down == null
                        ? null
                        : takedowns.stream()
                                .filter(t -> t.id().equals(down.id()))
                                .findFirst()
                                .orElse(null),
                alert == null
                        ? null
                        : alerts.stream()
                                .filter(a -> a.id().equals(alert.id()))
                                .findFirst()
                                .orElse(null));
    }
}
