package ca.aval.publication.ui;

import ca.aval.kit.State;

import java.util.UUID;

/**
 * One publication in the list.
 *
 * @param day as {@code 2026-10-01}
 * @param people how many appear
 * @param toDown whether something is to be done about it for a withdrawal
 * @param late whether that is late
 * @param alert whether a question about it is open
 * @param toCome whether it has not appeared
 * @param left whether a pupil who left the school appears in it and it stands
 */
public record PublicationLine(
        UUID id,
        String number,
        String title,
        String where,
        String day,
        int people,
        State state,
        boolean toDown,
        boolean late,
        boolean alert,
        boolean toCome,
        boolean left) {}
