package ca.aval.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/** A clock behind another one, by as much as is said each time it is read. */
final class LateClock extends Clock {
    private final Clock present;
    private final Supplier<Duration> by;

    LateClock(Clock present, Supplier<Duration> by) {
        this.present = present;
        this.by = by;
    }

    @Override
    public ZoneId getZone() {
        return present.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new LateClock(present.withZone(zone), by);
    }

    @Override
    public Instant instant() {
        return present.instant().minus(by.get());
    }
}
