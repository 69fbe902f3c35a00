package ca.aval.consent.ui.pupil;

import ca.aval.consent.answer.PupilConsents;
import ca.aval.consent.answer.ReadPupilConsents;
import ca.aval.consent.ui.PeopleWords;
import ca.aval.kit.Words;
import ca.aval.people.PupilId;
import ca.aval.platform.work.WorkRunner;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** The consents of the pupil whose page is open: where each use stands, and all that was said. */
public final class PupilConsentsViewModel {
    private final ReadPupilConsents read;
    private final WorkRunner work;
    private final Words words;
    private final PeopleWords people;
    private final ObservableList<UseLine> uses = FXCollections.observableArrayList();
    private final ObservableList<PastLine> past = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper();
    private @Nullable PupilId shown;
    private @Nullable PupilConsents known;

    /**
     * @param words those of this panel
     * @param people says who answered
     */
    public PupilConsentsViewModel(
            ReadPupilConsents read, WorkRunner work, Words words, PeopleWords people) {
        this.read = read;
        this.work = work;
        this.words = words;
        this.people = people;
        words.language().subscribe(language -> say());
    }

    ObservableList<UseLine> uses() {
        return uses;
    }

    /** Everything that was asked, answered and taken back, the latest first. */
    ObservableList<PastLine> past() {
        return past;
    }

    /** What to know before the uses; empty for nothing. */
    public ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }

    /** Whether something was ever asked, so that it can be taken back. */
    public ReadOnlyBooleanProperty asked() {
        return asked.getReadOnlyProperty();
    }

    /** Shows that pupil; nothing for null. */
    public void show(@Nullable PupilId pupil) {
        shown = pupil;
        take(Optional.empty());
        refresh();
    }

    /** Reads again. */
    public void refresh() {
        PupilId pupil = shown;
        if (pupil != null) {
            work.run(
                    words.say("work.reading"),
                    () -> read.read(pupil),
                    found -> {
                        if (pupil.equals(shown)) {
                            take(found);
                        }
                    });
        }
    }

    @Nullable PupilConsents known() {
        return known;
    }

    private void take(Optional<PupilConsents> found) {
        known = found.orElse(null);
        say();
    }

    private void say() {
        PupilConsents now = known;
        if (now == null) {
            uses.clear();
            past.clear();
            note.set("");
            asked.set(false);
            return;
        }
        ConsentWords today = new ConsentWords(now, words, people);
        uses.setAll(today.uses());
        past.setAll(now.told() ? new PastWords(now, words, today).lines() : List.of());
        asked.set(!now.history().asked().isEmpty());
        note.set(now.states().isEmpty() ? unasked(now) : "");
    }

    private String unasked(PupilConsents now) {
        boolean before = !now.history().returned().isEmpty();
        return words.say(before ? "note.expired" : "note.unasked", now.year().toString());
    }
}
