package ca.aval.consent.ui.check;

import ca.aval.kit.State;

import java.util.UUID;

/**
 * Somebody of a kept answer.
 *
 * @param then what was answered
 * @param since the first day of the reason of then; empty when it has none
 * @param now what would be answered today
 */
record KeptPersonLine(UUID key, String name, State then, String since, State now) {}
