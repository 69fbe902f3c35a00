package ca.aval.shell;

import ca.aval.kit.Icon;
import ca.aval.platform.place.Destination;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/**
 * One section of the navigation.
 *
 * @param word its name, with an underscore before the letter of its Alt key
 * @param count how much waits there; an empty text says nothing
 * @param low whether it stands at the foot, apart from the daily work
 */
public record NavItem(
        Destination destination,
        Icon icon,
        ObservableValue<String> word,
        ObservableValue<String> count,
        boolean low) {
    public NavItem(Destination destination, Icon icon, ObservableValue<String> word) {
        this(destination, icon, word, new ReadOnlyStringWrapper(""), false);
    }

    /** The same at the foot of the navigation. */
    public NavItem atFoot() {
        return new NavItem(destination, icon, word, count, true);
    }

    /** The same with a count. */
    public NavItem counting(ObservableValue<String> waiting) {
        return new NavItem(destination, icon, word, waiting, low);
    }
}
