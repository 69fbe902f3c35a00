package ca.aval.consent.ui.entry;

import ca.aval.consent.answer.Route;

/** By which way an answer came, as it is chosen on the screen. */
public enum Way {
    FORM,
    LETTER,
    EMAIL,
    SPOKEN;

    Route route() {
        return Route.valueOf(name());
    }

    static Way of(Route route) {
        return valueOf(route.name());
    }
}
