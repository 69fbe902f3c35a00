package ca.aval.platform.sheet;

/** Told how far a file is; may stop it between two lines. */
public interface Watch {
    /** Nobody looks, and nobody stops it. */
    Watch NONE =
            new Watch() {
                @Override
                public void done(int count, int of) {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    void done(int count, int of);

    boolean cancelled();
}
