package ca.aval.publication.ui;

import ca.aval.kit.State;
import ca.aval.publication.Takedown.Outcome;

import java.util.UUID;

/**
 * One publication that is to come down for one person.
 *
 * @param due the last day, as {@code 2026-10-07}
 * @param what is to be done, in a sentence
 * @param open whether something is still to be done
 * @param own whether the school does it itself
 * @param next the outcome that one press records
 * @param note what was said of it; empty when nothing was
 */
public record TakedownLine(
        UUID id,
        UUID publication,
        String number,
        String title,
        String where,
        String person,
        String due,
        String what,
        State state,
        boolean open,
        boolean late,
        boolean own,
        Outcome next,
        String note) {}
