package ca.aval.people.ui;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import java.util.List;
import java.util.function.IntConsumer;

/** What a person may decide about one row, in words, and what they decided. */
public final class RowOptions {
    private static final int NOTHING = -1;

    private final List<String> words;
    private final ReadOnlyIntegerWrapper chosen;
    private final IntConsumer decide;

    /**
     * @param chosen the place of what is decided; -1 while nothing is
     */
    RowOptions(List<String> words, int chosen, IntConsumer decide) {
        this.words = List.copyOf(words);
        this.chosen = new ReadOnlyIntegerWrapper(chosen);
        this.decide = decide;
    }

    public List<String> words() {
        return words;
    }

    /** The place of what is decided; -1 while nothing is. */
    public ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    public boolean isOpen() {
        return chosen.get() == NOTHING;
    }

    /** Decides for the words in that place. */
    public void choose(int place) {
        if (place >= 0 && place != chosen.get()) {
            decide.accept(place);
        }
    }

    void show(int place) {
        chosen.set(place);
    }
}
