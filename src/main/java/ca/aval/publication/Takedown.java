package ca.aval.publication;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One publication to be taken down for one person who took their consent back, and what became of
 * it.
 *
 * @param version counts the changes, so that two people cannot overwrite each other
 * @param withdrawal the consent taken back
 * @param withdrawnOn the day of that
 * @param own whether the school removes it itself; others are asked to
 * @param dueOn the last day to do it
 * @param settledOn the day of the outcome; null exactly while it is open
 * @param settledBy the account that recorded the outcome; null while nobody did
 * @param note what a third party answered, or why it stays; null when nothing was said
 */
public record Takedown(
        UUID id,
        int version,
        UUID publication,
        UUID person,
        UUID withdrawal,
        LocalDate withdrawnOn,
        boolean own,
        LocalDate dueOn,
        Outcome outcome,
        @Nullable LocalDate settledOn,
        @Nullable UUID settledBy,
        @Nullable String note) {
    /** The longest note, in characters. */
    public static final int LONGEST_NOTE = 400;

    /** What became of it. */
    public enum Outcome {
        WAITING,
        /** A third party was asked and has not answered. */
        ASKED,
        REMOVED,
        /** It was to appear later and did not. */
        STOPPED,
        /** It could not be removed; the note says why. */
        NOT_REMOVED,
        /** Printed and handed out before the withdrawal. */
        IRREVERSIBLE;

        /** Whether something is still to be done. */
        public boolean isOpen() {
            return this == WAITING || this == ASKED;
        }
    }

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return outcome.isOpen();
    }

    /** Whether it is open although its last day has passed. */
    public boolean isLate(LocalDate today) {
        return isOpen() && dueOn.isBefore(today);
    }

    /** Whether it was asked for by that day, and nothing had been taken down before. */
    boolean standsOn(LocalDate day) {
        LocalDate settled = settledOn;
        boolean gone = outcome == Outcome.REMOVED || outcome == Outcome.STOPPED;
        return !withdrawnOn.isAfter(day) && (!gone || settled == null || !settled.isBefore(day));
    }

    /** The same with what became of it. */
    Takedown settled(
            Outcome as, @Nullable LocalDate day, @Nullable UUID by, @Nullable String words) {
        return new Takedown(
                id,
                version,
                publication,
                person,
                withdrawal,
                withdrawnOn,
                own,
                dueOn,
                as,
                as.isOpen() ? null : day,
                by,
                words);
    }
}
