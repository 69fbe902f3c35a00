package ca.aval.consent.ui.pupil;

import ca.aval.consent.ui.Proof;
import ca.aval.kit.State;

import org.jspecify.annotations.Nullable;

/**
 * One use and where it stands today.
 *
 * @param detail who said it, when, by which way, until when; may be empty
 * @param proof of what decided; null when nothing was kept
 */
record UseLine(String code, String label, State state, String detail, @Nullable Proof proof) {}
