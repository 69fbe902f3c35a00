package ca.aval.platform.backup;

import ca.aval.platform.work.Progress;

/**
 * One of two halves of a long piece of work, told as hundredths of the whole.
 *
 * @param half 0 for the first, 1 for the second
 */
record HalfProgress(Progress whole, int half) implements Progress {
    private static final int WHOLE = 100;

    @Override
    public void done(int count, int of) {
        whole.done(WHOLE * half / 2 + (int) (WHOLE / 2L * count / Math.max(1, of)), WHOLE);
    }

    @Override
    public boolean cancelled() {
        return whole.cancelled();
    }
}
