package ca.aval.policy.ui;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.function.Supplier;

/** A sentence that is told again in the other language; empty while there is nothing to tell. */
final class Retold {
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private Supplier<String> sentence = () -> "";

    ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    void tell(Supplier<String> said) {
        sentence = said;
        again();
    }

    void clear() {
        tell(() -> "");
    }

    /** The language changed. */
    void again() {
        text.set(sentence.get());
    }
}
