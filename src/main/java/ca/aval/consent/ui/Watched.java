package ca.aval.consent.ui;

import ca.aval.platform.document.Progress;

/** Long work as the work tray shows it, told to what prints. */
record Watched(ca.aval.platform.work.Progress tray) implements Progress {
    @Override
    public void done(int count, int of) {
        tray.done(count, of);
    }

    @Override
    public boolean cancelled() {
        return tray.cancelled();
    }
}
