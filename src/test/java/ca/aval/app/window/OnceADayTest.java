package ca.aval.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.platform.time.SchoolClock;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;

/** The backup of the day is asked for on each day, without closing the register in between. */
class OnceADayTest {
    private Instant now = Instant.parse("2026-09-02T14:15:00Z");

    @Test
    void isDoneAgainWhenTheDayChanges() {
        ZoneId toronto = ZoneId.of("America/Toronto");
        Clock clock = ((InstantSource) () -> now).withZone(toronto);
        AtomicInteger done = new AtomicInteger();
        OnceADay day = new OnceADay(new SchoolClock(clock), done::incrementAndGet);
        day.look();
        now = now.plus(Duration.ofHours(3));
        day.look();
        assertEquals(1, done.get());
        now = now.plus(Duration.ofHours(12));
        day.look();
        day.look();
        assertEquals(2, done.get());
    }
}
