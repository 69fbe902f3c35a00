package ca.aval.platform.work;

import ca.aval.platform.problem.ErrorCode;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One piece of work that is done again each time something happened, behind everything else; what
 * happens while it waits to begin needs no second time.
 */
public final class Background implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final int LONGEST_END = 10;

    private final Runnable work;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon(true).name("aval-background")::unstarted);

    public Background(Runnable work) {
        this.work = work;
    }

    /** Something happened. Returns at once, from any thread. */
    public void nudge() {
        if (!thread.isShutdown() && waiting.compareAndSet(false, true)) {
            thread.execute(this::carryOut);
        }
    }

    private void carryOut() {
        waiting.set(false);
        try {
            work.run();
        } catch (RuntimeException | Error failure) {
            LOG.error("bug {} {}", ErrorCode.of(failure), ErrorCode.trace(failure));
        }
    }

    /** Lets the work that was asked for come to its end, ten seconds at most. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LONGEST_END, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
