package ca.aval.platform.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What happens while the work waits is done once; what happens during it is done again. */
class BackgroundTest {
    @Test
    void doesItOnceMoreForEverythingThatHappenedMeanwhile() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger times = new AtomicInteger();
        try (Background background =
                new Background(
                        () -> {
                            times.incrementAndGet();
                            begun.countDown();
                            await(goOn);
                        })) {
            background.nudge();
            assertTrue(begun.await(10, TimeUnit.SECONDS));
            background.nudge();
            background.nudge();
            background.nudge();
            goOn.countDown();
        }
        assertEquals(2, times.get());
    }

    @Test
    void goesOnAfterAFailure() {
        AtomicInteger times = new AtomicInteger();
        Background background =
                new Background(
                        () -> {
                            if (times.incrementAndGet() == 1) {
                                throw new IllegalStateException("first");
                            }
                        });
        background.nudge();
        while (times.get() == 0) {
            Thread.onSpinWait();
        }
        background.nudge();
        background.close();
        assertEquals(2, times.get());
        background.nudge();
        assertEquals(2, times.get());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
