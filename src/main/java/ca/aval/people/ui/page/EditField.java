package ca.aval.people.ui.page;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** One field of a form, whatever control shows it. */
public sealed interface EditField {
    ObservableValue<String> label();

    /** Whether it must be filled before anything is kept. */
    boolean required();

    /** A line of text. */
    record Line(ObservableValue<String> label, StringProperty value, boolean required)
            implements EditField {}

    /** A day. */
    record Day(
            ObservableValue<String> label,
            ObjectProperty<@Nullable LocalDate> value,
            boolean required)
            implements EditField {}

    /** One of a few. */
    record Pick(ObservableValue<String> label, StringProperty value, List<Option> options)
            implements EditField {
        public Pick {
            options = List.copyOf(options);
        }

        @Override
        public boolean required() {
            return true;
        }
    }

    /** One choice and its word. */
    record Option(String code, ObservableValue<String> word) {}
}
