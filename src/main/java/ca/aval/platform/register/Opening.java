package ca.aval.platform.register;

/**
 * How the register was found when it was opened.
 *
 * @param state what was done
 * @param acts how many acts were written again from the journal
 */
public record Opening(State state, long acts) {
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
         * journal.
         */
        REBUILT
    }
}
