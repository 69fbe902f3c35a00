package ca.aval.consent.ui.photo;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** A group that can be put on the list. */
record GroupTick(String code, BooleanProperty ticked) {
    GroupTick(String code) {
        this(code, new SimpleBooleanProperty());
    }
}
