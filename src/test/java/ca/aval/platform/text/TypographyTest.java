package ca.aval.platform.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TypographyTest {
    @ParameterizedTest
    @ValueSource(strings = {"Alix", "Émile", "Hugo", "Yves", "Œdipe", "Île"})
    void frenchElidesBeforeAVowel(String name) {
        assertTrue(Typography.elidedBefore(name));
    }

    @Test
    void andNotBeforeTheYOfYannick() {
        assertFalse(Typography.elidedBefore("Yannick"));
        assertFalse(Typography.elidedBefore("Léa"));
        assertFalse(Typography.elidedBefore(""));
    }
}
