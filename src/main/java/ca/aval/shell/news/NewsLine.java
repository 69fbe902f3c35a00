package ca.aval.shell.news;

import ca.aval.kit.Told;

import javafx.beans.value.ObservableValue;

import java.time.Instant;

/**
 * One piece of news with its hour.
 *
 * @param offered whether its button may still be pressed
 */
public record NewsLine(Told told, Instant at, ObservableValue<Boolean> offered) {
    /** Title and detail, as a screen reader says them. */
    public String said() {
        ObservableValue<String> detail = told.detail();
        return detail == null
                ? told.title().getValue()
                : told.title().getValue() + " " + detail.getValue();
    }
}
