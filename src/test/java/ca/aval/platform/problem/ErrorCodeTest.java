package ca.aval.platform.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class ErrorCodeTest {
    @Test
    void theSameFaultHasTheSameCodeWhateverItsMessage() {
        assertEquals(ErrorCode.of(fault("Zoé")), ErrorCode.of(fault("Léo")));
        assertTrue(ErrorCode.of(fault("")).matches("[A-Z0-9]{3}-[A-Z0-9]{3}"));
    }

    @Test
    void anotherFaultHasAnotherCode() {
        assertNotEquals(ErrorCode.of(fault("")), ErrorCode.of(new ArithmeticException()));
    }

    @Test
    void theTraceNamesNoOne() {
        String trace = ErrorCode.trace(new IllegalStateException("Zoé", fault("Léo")));
        assertTrue(trace.contains(getClass().getName()));
        assertFalse(trace.contains("Zoé") || trace.contains("Léo"));
    }

    private static RuntimeException fault(String message) {
        return new IllegalArgumentException(message);
    }
}
