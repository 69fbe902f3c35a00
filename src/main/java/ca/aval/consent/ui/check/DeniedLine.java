package ca.aval.consent.ui.check;

import ca.aval.kit.State;

import java.util.UUID;

/**
 * Somebody who may not appear.
 *
 * @param reason as the reader may know it
 * @param since the first day of the reason, in words; empty when it has none
 */
record DeniedLine(UUID key, String name, State reason, String since) {}
