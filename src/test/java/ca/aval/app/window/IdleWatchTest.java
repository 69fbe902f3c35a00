package ca.aval.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.platform.time.SchoolClock;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

final class IdleWatchTest {
    private final Hands hands = new Hands(Instant.parse("2026-09-02T13:00:00Z"));
    private int delay = 10;
    private int locks;
    private final IdleWatch watch =
            new IdleWatch(new SchoolClock(hands), () -> delay, () -> locks++);

    @Test
    void locksOnceNobodyMadeAGestureForLongEnough() {
        pass(Duration.ofMinutes(10).minusSeconds(1));
        assertEquals(0, locks);
        pass(Duration.ofSeconds(1));
        assertEquals(1, locks);
        pass(Duration.ofMinutes(9));
        assertEquals(1, locks);
    }

    @Test
    void typingBeginsTheDelayAgain() {
        for (int i = 0; i < 5; i++) {
            pass(Duration.ofMinutes(9));
            watch.stirred();
        }
        assertEquals(0, locks);
        pass(Duration.ofMinutes(10));
        assertEquals(1, locks);
    }

    @Test
    void aComputerThatSleptLocksAtTheFirstGesture() {
        hands.pass(Duration.ofHours(8));
        watch.stirred();
        assertEquals(1, locks);
    }

    @Test
    void neverMeansNever() {
        delay = 0;
        pass(Duration.ofDays(3));
        assertEquals(0, locks);
    }

    @Test
    void aShorterDelayAppliesAtOnce() {
        pass(Duration.ofMinutes(6));
        delay = 5;
        watch.look();
        assertEquals(1, locks);
    }

    private void pass(Duration time) {
        hands.pass(time);
        watch.look();
    }
}
