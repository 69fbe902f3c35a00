package ca.aval.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/**
 * The only source of "now": the computer's clock in the school's time zone, or a fixed one in a
 * test.
 */
public final class SchoolClock {
    private final Clock clock;

    public SchoolClock(Clock clock) {
        this.clock = clock;
    }

    /** The computer's clock in its own time zone. */
    public static SchoolClock ofSystem() {
        return new SchoolClock(Clock.system(ZoneId.systemDefault()));
    }

    /** The present moment, to the millisecond. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A clock that is late by as much as that says each time it is read. */
    public SchoolClock late(Supplier<Duration> by) {
        return new SchoolClock(new LateClock(clock, by));
    }

    /** That moment as the clock on the school's wall showed it. */
    public LocalDateTime onTheWall(Instant moment) {
        return LocalDateTime.ofInstant(moment, clock.getZone());
    }
}
