package ca.aval.policy.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The texts that the first editions of Aval put in registers are read by every later one: these
 * files never change.
 */
class KeptTextsTest {
    private static final Path KEPT = Path.of("src/test/resources/ca/aval/policy/profile/kept");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quebec",
                "ontario",
                "cspne",
                "de-la-jonquiere",
                "viamonde",
                "cpe-premier-pas",
                "cegep-drummondville"
            })
    void isStillRead(String code) throws IOException {
        String text = Files.readString(KEPT.resolve(code + "-1.0.yaml"));
        Reading reading = new ProfileReader().readKept(code, text);
        assertEquals(code, assertInstanceOf(Reading.Read.class, reading).profile().code());
    }
}
