package ca.aval.journal.ui;

import ca.aval.journal.ActWords;
import ca.aval.journal.ReadPast;
import ca.aval.journal.RecordHistory;
import ca.aval.kit.Words;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.WorkRunner;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** What was done to one record, in the words of the journal. */
public final class PastViewModel {
    /**
     * One act.
     *
     * @param who empty when nobody was signed in
     */
    public record Fact(String when, String what, String who) {}

    private final ReadPast read;
    private final Supplier<UUID> record;
    private final SchoolClock clock;
    private final WorkRunner work;
    private final Words words;
    private final ActWords acts = new ActWords();
    private final ObservableList<Fact> facts = FXCollections.observableArrayList();
    private List<RecordHistory.Entry> entries = List.of();

    /**
     * @param record which one; asked off the screen thread
     * @param words those of this package
     */
    public PastViewModel(
            ReadPast read, Supplier<UUID> record, SchoolClock clock, WorkRunner work, Words words) {
        this.read = read;
        this.record = record;
        this.clock = clock;
        this.work = work;
        this.words = words;
        words.language().subscribe(language -> write());
    }

    /** The acts, the latest first. */
    public ObservableList<Fact> facts() {
        return facts;
    }

    /** Reads them again. */
    public void shown() {
        work.run(
                words.say("work.read"),
                () -> read.of(record.get()),
                found -> {
                    entries = found;
                    write();
                });
    }

    private void write() {
        Language language = words.language().getValue();
        facts.setAll(
                entries.stream()
                        .map(
                                entry ->
                                        new Fact(
                                                acts.when(
                                                        language,
                                                        clock.onTheWall(entry.line().at())),
                                                acts.what(language, entry.line().act()),
                                                entry.person()))
                        .toList());
    }
}
