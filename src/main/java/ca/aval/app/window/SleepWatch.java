package ca.aval.app.window;

import ca.aval.platform.time.SchoolClock;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * Locks when the computer slept. While it sleeps the clock on the wall goes on; the other one
 * stands still on most computers, and on those where it does not, nobody looked for a long time.
 */
final class SleepWatch {
    private final SchoolClock clock;
    private final LongSupplier nanos;
    private final Duration between;
    private final Duration longest;
    private final Runnable lock;
    private Instant wall;
    private long steady;

    /**
     * @param nanos a clock that is never set, in nanoseconds
     * @param between how often it is asked to look; a jump of more than that is a sleep
     * @param longest how long nobody looks, at the most, while the computer is awake
     */
    SleepWatch(
            SchoolClock clock,
            LongSupplier nanos,
            Duration between,
            Duration longest,
            Runnable lock) {
        this.clock = clock;
        this.nanos = nanos;
        this.between = between;
        this.longest = longest;
        this.lock = lock;
        wall = clock.now();
        steady = nanos.getAsLong();
    }

    /** Time went by, or someone made a gesture. */
    void look() {
        Instant now = clock.now();
        long count = nanos.getAsLong();
        Duration onTheWall = Duration.between(wall, now);
        Duration counted = Duration.ofNanos(count - steady);
        wall = now;
        steady = count;
        if (onTheWall.minus(counted).compareTo(between) > 0
                || onTheWall.compareTo(longest) > 0 && counted.compareTo(longest) > 0) {
            lock.run();
        }
    }
}
