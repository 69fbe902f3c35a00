package ca.aval.backup.ui;

import ca.aval.platform.work.Progress;

import java.util.concurrent.atomic.AtomicBoolean;

/** How far work has come, stopped as well when the person turns back. */
record Until(Progress progress, AtomicBoolean turnedBack) implements Progress {
    @Override
    public void done(int count, int of) {
        progress.done(count, of);
    }

    @Override
    public boolean cancelled() {
        return turnedBack.get() || progress.cancelled();
    }
}
