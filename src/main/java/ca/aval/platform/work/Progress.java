package ca.aval.platform.work;

/** How long work tells where it is, and learns that it is no longer wanted. */
public interface Progress {
    /** Tells nobody, and is never stopped. */
    Progress UNWATCHED =
            new Progress() {
                @Override
                public void done(int count, int of) {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    /** That many of so many pieces are done. */
    void done(int count, int of);

    /** Whether the person asked to stop; to be read between two pieces. */
    boolean cancelled();
}
