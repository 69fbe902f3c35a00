package ca.aval.people.ui;

import ca.aval.people.roster.ColumnMemory;
import ca.aval.people.roster.ReadingOptions;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.nio.charset.Charset;
import java.util.List;

/** What a person states about how a list was written; Aval finds out the rest. */
public final class ReadingChoice {
    /** Stands for letting Aval find out. */
    public static final String FIND_OUT = "";

    private static final List<String> CHARSETS =
            List.of(FIND_OUT, "UTF-8", "windows-1252", "UTF-16LE");
    private static final List<String> SEPARATORS = List.of(FIND_OUT, ";", ",", "\t", "|");

    private final ColumnMemory memory;
    private final Runnable changed;
    private final StringProperty charset = new SimpleStringProperty(FIND_OUT);
    private final StringProperty separator = new SimpleStringProperty(FIND_OUT);
    private boolean resetting;

    /**
     * @param memory what persons said of the columns of lists
     * @param changed called when the person chose otherwise
     */
    ReadingChoice(ColumnMemory memory, Runnable changed) {
        this.memory = memory;
        this.changed = changed;
        charset.addListener((o, before, now) -> tell());
        separator.addListener((o, before, now) -> tell());
    }

    /** The names of the character sets one may state, after {@link #FIND_OUT}. */
    public List<String> charsets() {
        return CHARSETS;
    }

    /** The separators one may state, after {@link #FIND_OUT}. */
    public List<String> separators() {
        return SEPARATORS;
    }

    public StringProperty charset() {
        return charset;
    }

    public StringProperty separator() {
        return separator;
    }

    void findOut() {
        resetting = true;
        charset.set(FIND_OUT);
        separator.set(FIND_OUT);
        resetting = false;
    }

    ReadingOptions options() {
        String set = charset.get();
        String between = separator.get();
        return new ReadingOptions(
                set.isEmpty() ? null : Charset.forName(set),
                between.isEmpty() ? null : between.charAt(0),
                memory);
    }

    private void tell() {
        if (!resetting) {
            changed.run();
        }
    }
}
