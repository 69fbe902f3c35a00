package ca.aval.app.window;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicInteger;

final class DesktopSignalsTest {
    @Test
    void aComputerWithoutADesktopSaysNothingAndStopsNothing() {
        AtomicInteger away = new AtomicInteger();
        assertDoesNotThrow(() -> new DesktopSignals().listen(away::incrementAndGet));
        assertEquals(0, away.get());
    }
}
