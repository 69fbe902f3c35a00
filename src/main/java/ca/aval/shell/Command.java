package ca.aval.shell;

import ca.aval.kit.Icon;
import ca.aval.kit.Words;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

/**
 * One thing the program can be told to do, declared once for its key, the search and the list of
 * keys.
 *
 * @param word a verb; an underscore marks an Alt key and is not shown here
 * @param key null for what has none
 * @param enabled whether it does something now
 */
public record Command(
        ObservableValue<String> word,
        Icon icon,
        @Nullable Key key,
        Runnable act,
        ObservableValue<Boolean> enabled) {

    /** A command that always does something. */
    public Command(ObservableValue<String> word, Icon icon, @Nullable Key key, Runnable act) {
        this(word, icon, key, act, new ReadOnlyBooleanWrapper(true));
    }

    /** The word as it is read out. */
    public String said() {
        return Words.withoutAltKey(word.getValue());
    }

    /** Does it, unless it would do nothing now. */
    public void run() {
        if (enabled.getValue()) {
            act.run();
        }
    }
}
