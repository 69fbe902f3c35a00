package ca.aval.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

final class PrintedHeadTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "7f3a 91c2 e04d",
                " 7F3A91C2E04D ",
                "7f3a-91c2-e04d",
                "7f3a\u00a09lc2 eO4d",
                "7f3a 9ic2 eo4d"
            })
    void aHeadIsReadHoweverItWasTyped(String typed) {
        assertEquals(Optional.of("7f3a 91c2 e04d"), PrintedHead.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7f3a 91c2 e04", "7f3a 91c2 e04d1", "7f3a 91c2 e04g"})
    void anythingElseIsNoHead(String typed) {
        assertEquals(Optional.empty(), PrintedHead.read(typed));
    }
}
