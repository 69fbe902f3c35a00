package ca.aval.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.platform.time.SchoolClock;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

final class SleepWatchTest {
    private final Hands wall = new Hands(Instant.parse("2026-09-02T13:00:00Z"));
    private long steady = 1_000;
    private int locks;
    private final SleepWatch watch =
            new SleepWatch(
                    new SchoolClock(wall),
                    () -> steady,
                    Duration.ofSeconds(5),
                    Duration.ofMinutes(1),
                    () -> locks++);

    @Test
    void timeThatGoesByLocksNothing() {
        for (int i = 0; i < 100; i++) {
            pass(Duration.ofSeconds(5), Duration.ofSeconds(5));
        }
        pass(Duration.ofSeconds(40), Duration.ofSeconds(40));
        assertEquals(0, locks);
    }

    @Test
    void aComputerThatSleptALittleLocks() {
        pass(Duration.ofSeconds(16), Duration.ofSeconds(5));
        assertEquals(1, locks);
        pass(Duration.ofSeconds(5), Duration.ofSeconds(5));
        assertEquals(1, locks);
    }

    @Test
    void soDoesOneWhoseClocksBothGoOnAsleep() {
        pass(Duration.ofHours(8), Duration.ofHours(8));
        assertEquals(1, locks);
    }

    @Test
    void aClockSetBackOrALittleForwardLocksNothing() {
        pass(Duration.ofHours(-3), Duration.ofSeconds(5));
        pass(Duration.ofSeconds(9), Duration.ofSeconds(5));
        assertEquals(0, locks);
    }

    private void pass(Duration onTheWall, Duration counted) {
        wall.pass(onTheWall);
        steady += counted.toNanos();
        watch.look();
    }
}
