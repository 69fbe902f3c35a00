package ca.aval.kit;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

/** What a person types in one field, and what is wrong with it until it is typed again. */
public final class Answer {
    private final StringProperty text;
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    Answer(String start) {
        text = new SimpleStringProperty(start);
        text.addListener((o, before, now) -> error.set(""));
    }

    public StringProperty text() {
        return text;
    }

    /** The key of the sentence that says what is wrong; empty while nothing is. */
    public ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    /** What was typed, without the spaces around it. */
    public String typed() {
        return text.get() == null ? "" : text.get().strip();
    }

    /** The same, or nothing when nothing was typed. */
    public @Nullable String orNothing() {
        return typed().isEmpty() ? null : typed();
    }

    /** Says what is wrong, unless it is right. */
    public void check(boolean right, String otherwise) {
        error.set(right ? "" : otherwise);
    }

    public boolean isWrong() {
        return !error.get().isEmpty();
    }
}
