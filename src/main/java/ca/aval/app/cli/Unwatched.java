package ca.aval.app.cli;

import ca.aval.platform.work.Progress;

/** Nobody looks at how far a command has come, or stops it halfway. */
final class Unwatched implements Progress {
    @Override
    public void done(int count, int of) {}

    @Override
    public boolean cancelled() {
        return false;
    }
}
