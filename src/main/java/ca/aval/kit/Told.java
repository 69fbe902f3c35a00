package ca.aval.kit;

import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

/**
 * One thing the program has to say that nobody must answer now.
 *
 * @param title one short sentence
 * @param detail the rest, or null
 * @param gesture the words of the button that does something about it; null when there is none
 * @param act what that button does; null exactly when there is no button
 */
public record Told(
        Tone tone,
        ObservableValue<String> title,
        @Nullable ObservableValue<String> detail,
        @Nullable ObservableValue<String> gesture,
        @Nullable Runnable act) {

    /** A piece of news with nothing to press. */
    public static Told plain(Tone tone, ObservableValue<String> title) {
        return new Told(tone, title, null, null, null);
    }
}
