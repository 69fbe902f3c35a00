package ca.aval.platform.document;

/** Told how far a long print has come, and asked whether to go on. */
public interface Progress {
    /** Nobody is waiting: for one letter, or a test. */
    Progress NONE =
            new Progress() {
                @Override
                public void done(int count, int of) {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    /**
     * Called as work is done, always with the same total.
     *
     * @param count how many documents are done, growing to the total
     */
    void done(int count, int of);

    /** Whether the person has asked to stop; nothing is then printed. */
    boolean cancelled();
}
