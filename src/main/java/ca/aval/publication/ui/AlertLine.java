package ca.aval.publication.ui;

import ca.aval.kit.State;

import java.util.UUID;

/**
 * Somebody who was published and may not be.
 *
 * @param day of the publication, as {@code 2026-10-01}
 * @param reason the first that stood in the way, in words
 * @param incident the question of the law, in words
 * @param answer the code of the answer given
 * @param note what was said of it; empty when nothing was
 */
public record AlertLine(
        UUID id,
        UUID publication,
        String number,
        String title,
        String where,
        String person,
        String day,
        String reason,
        String incident,
        String answer,
        State state,
        boolean open,
        String note) {}
