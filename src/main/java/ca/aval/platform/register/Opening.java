package ca.aval.platform.register;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * How the register was found when it was opened.
 *
 * @param state what was done
 * @param acts how many acts were written again from the journal
 * @param snapshot when the copy was made from which the database was made anew; null when it was
 *     made from the journal alone, or not at all
 * @param setAside the name under which the former database was put aside; null when none was
 * @param migratedFrom the version that the tables had before; 0 when they were not changed
 * @param ahead when the last act was done, where the computer's clock says it is not that late yet;
 *     null when the clock can be right
 */
public record Opening(
        State state,
        long acts,
        @Nullable Instant snapshot,
        @Nullable String setAside,
        int migratedFrom,
        @Nullable Instant ahead) {
    /** A register just made. */
    static Opening ofNew() {
        return new Opening(State.NEW, 0, null, null, 0, null);
    }

    Opening migrated(int from) {
        return new Opening(state, acts, snapshot, setAside, from, ahead);
    }

    Opening withClockBehind(@Nullable Instant lastAct) {
        return new Opening(state, acts, snapshot, setAside, migratedFrom, lastAct);
    }

    /** What was done to open a register. */
    public enum State {
        /** Just made. */
        NEW,
        /** Closed properly the last time, and untouched since. */
        CLEAN,
        /** The database lacked acts that the journal has; they were written again. */
        CAUGHT_UP,
        /**
         * The database was not what the last close left; it was set aside and made anew from the
         * newest good copy and the journal.
         */
        REBUILT
    }
}
