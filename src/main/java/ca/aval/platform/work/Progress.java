package ca.aval.platform.work;

/** How long work tells where it is, and learns that it is no longer wanted. */
public interface Progress {
    /** That many of so many pieces are done. */
    void done(int count, int of);

    /** Whether the person asked to stop; to be read between two pieces. */
    boolean cancelled();
}
