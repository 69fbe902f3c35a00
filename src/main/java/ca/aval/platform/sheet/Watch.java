package ca.aval.platform.sheet;

/** Told how far a file is; may stop it between two lines. */
public interface Watch {
    void done(int count, int of);

    boolean cancelled();
}
