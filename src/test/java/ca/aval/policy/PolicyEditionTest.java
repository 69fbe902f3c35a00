package ca.aval.policy;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PolicyEditionTest {
    @Test
    void countsInNumbersAndNotInLetters() {
        assertTrue(of("1.9").isOlderThan(of("1.10")));
        assertFalse(of("1.10").isOlderThan(of("1.9")));
        assertTrue(of("1").isOlderThan(of("1.1")));
        assertFalse(of("1.0").isOlderThan(of("1")));
        assertFalse(of("1").isOlderThan(of("1.0")));
        assertTrue(of("1.0.b").isOlderThan(of("1.0.c")));
        assertTrue(of("2026").isOlderThan(of("2026-b")));
    }

    @Test
    void comparesEditionsOfOnePolicyOnly() {
        assertFalse(new PolicyEdition("viamonde", "1.0").isOlderThan(of("2.0")));
    }

    private static PolicyEdition of(String edition) {
        return new PolicyEdition("quebec", edition);
    }
}
