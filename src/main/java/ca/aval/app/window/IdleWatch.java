package ca.aval.app.window;

import ca.aval.platform.time.SchoolClock;

import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;

/**
 * Locks once nobody made a gesture for long enough. It asks the clock rather than counting, so that
 * the time a computer slept counts too.
 */
final class IdleWatch {
    private final SchoolClock clock;
    private final IntSupplier minutes;
    private final Runnable lock;
    private Instant last;

    /**
     * @param minutes how long; 0 for never
     */
    IdleWatch(SchoolClock clock, IntSupplier minutes, Runnable lock) {
        this.clock = clock;
        this.minutes = minutes;
        this.lock = lock;
        last = clock.now();
    }

    /** Someone typed or moved; too late, and it locks as well. */
    void stirred() {
        look();
        last = clock.now();
    }

    /** Time went by. */
    void look() {
        int limit = minutes.getAsInt();
        Instant now = clock.now();
        if (limit > 0 && !now.isBefore(last.plus(Duration.ofMinutes(limit)))) {
            last = now;
            lock.run();
        }
    }
}
