package ca.aval.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.scan.FormCode.Reading;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

class FormCodeTest {
    private static final byte[] KEY = "the key of this school".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER = "the key of another".getBytes(StandardCharsets.UTF_8);

    @Test
    void readsBackWhatItSealed() {
        for (FormCode code :
                List.of(
                        new FormCode(0, 0, 1),
                        new FormCode(-1, 0xFFF, 15),
                        new FormCode(0x0123456789ABCDEFL, 41, 2))) {
            String payload = code.payload(KEY);
            assertTrue(payload.matches("SC[0-9A-HJKMNP-TV-Z]{26}"), payload);
            assertEquals(new Reading.Genuine(code), FormCode.parse(payload, KEY));
        }
    }

    @Test
    void refusesACodeSealedWithAnotherKey() {
        String payload = new FormCode(42, 1, 2).payload(OTHER);
        assertInstanceOf(Reading.Forged.class, FormCode.parse(payload, KEY));
    }

    @Test
    void refusesEveryChangedSymbol() {
        String payload = new FormCode(0x7F3A91C2E04DL, 41, 2).payload(KEY);
        for (int i = 2; i < payload.length(); i++) {
            char other = payload.charAt(i) == 'A' ? 'B' : 'A';
            String changed = payload.substring(0, i) + other + payload.substring(i + 1);
            assertInstanceOf(Reading.Forged.class, FormCode.parse(changed, KEY), changed);
        }
    }

    @Test
    void passesOverWhatIsNotOurs() {
        for (String text :
                List.of(
                        "",
                        "https://school.example",
                        "SC",
                        "sc" + "0".repeat(26),
                        "SCU" + "0".repeat(25))) {
            assertInstanceOf(Reading.Foreign.class, FormCode.parse(text, KEY), text);
        }
    }

    @Test
    void knowsItsLimits() {
        assertThrows(IllegalArgumentException.class, () -> new FormCode(1, 4096, 1));
        assertThrows(IllegalArgumentException.class, () -> new FormCode(1, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new FormCode(1, 1, 16));
    }
}
