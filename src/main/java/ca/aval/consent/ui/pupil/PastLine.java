package ca.aval.consent.ui.pupil;

import ca.aval.consent.answer.Withdrawal;
import ca.aval.consent.ui.Proof;
import ca.aval.kit.State;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was asked, answered or taken back.
 *
 * @param when the day, in words
 * @param what what it was, with its sign
 * @param detail what it says; may be empty
 * @param proof null when nothing was kept
 * @param taken what was taken back; null for anything else
 */
record PastLine(
        String when,
        State what,
        String detail,
        @Nullable Proof proof,
        @Nullable Withdrawal taken) {}
