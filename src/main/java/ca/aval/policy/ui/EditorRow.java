package ca.aval.policy.ui;

import ca.aval.kit.Choice;

import javafx.beans.value.ObservableValue;

import java.util.List;

/** One line of the editor of a policy, as deep as it lies within others. */
public sealed interface EditorRow {
    int depth();

    /** The head of values that belong together. */
    record Heading(String label, int depth) implements EditorRow {}

    /**
     * The head of a list to which an entry can be added.
     *
     * @param error what is wrong with the list itself; empty while all is well
     */
    record Head(String id, String label, int count, ObservableValue<String> error, int depth)
            implements EditorRow {}

    /**
     * An entry of a list; its fields follow while it is open.
     *
     * @param error what is wrong in it; empty while all is well
     */
    record Line(String id, String title, boolean open, ObservableValue<String> error, int depth)
            implements EditorRow {}

    /**
     * A place for a value.
     *
     * @param choices what can be chosen; empty where one types
     * @param hint how to fill it; may be empty
     * @param error what is wrong; empty while all is well
     */
    record Field(
            String id,
            String label,
            Kind kind,
            List<Choice<String>> choices,
            String hint,
            ObservableValue<String> error,
            int depth)
            implements EditorRow {}

    /** The same text in both languages. */
    record Both(Field french, Field english, int depth) implements EditorRow {}

    /** How a value is given. */
    enum Kind {
        TYPED,
        LONG,
        CHOSEN,
        DAY,
        SEVERAL_CHOSEN,
        SEVERAL_TYPED
    }
}
