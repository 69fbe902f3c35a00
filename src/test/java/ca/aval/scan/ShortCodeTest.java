package ca.aval.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.Random;

class ShortCodeTest {
    private final ShortCode code = ShortCode.random(new Random(7));

    @Test
    void isPrintedInGroupsThatReadBack() {
        assertTrue(code.printed().matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-."));
        assertEquals(Optional.of(code), ShortCode.parse(code.printed()));
    }

    @Test
    void forgivesCaseBlanksAndHyphens() {
        assertEquals(
                Optional.of(code),
                ShortCode.parse("  " + code.printed().toLowerCase().replace('-', ' ') + "\u00A0"));
        assertEquals(Optional.of(code), ShortCode.parse(code.symbols()));
        assertEquals(Optional.of(code), ShortCode.parse(code.printed().replace('-', '–')));
    }

    @Test
    void readsLookalikesAsTheirDigit() {
        ShortCode digits = startingWith("01");
        String body = digits.symbols().substring(2);
        assertEquals(Optional.of(digits), ShortCode.parse("oi" + body));
        assertEquals(Optional.of(digits), ShortCode.parse("OL" + body));
    }

    @Test
    void findsEveryWrongSymbol() {
        String symbols = code.symbols();
        for (int i = 0; i < symbols.length(); i++) {
            for (char other : Crockford.SYMBOLS.toCharArray()) {
                if (other != symbols.charAt(i)) {
                    String wrong = symbols.substring(0, i) + other + symbols.substring(i + 1);
                    assertEquals(Optional.empty(), ShortCode.parse(wrong), wrong);
                }
            }
        }
    }

    @Test
    void findsEverySwapOfTwoSymbols() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            String symbols = ShortCode.random(random).symbols();
            for (int i = 0; i < symbols.length(); i++) {
                for (int j = i + 1; j < symbols.length(); j++) {
                    if (symbols.charAt(i) != symbols.charAt(j)) {
                        assertEquals(Optional.empty(), ShortCode.parse(swapped(symbols, i, j)));
                    }
                }
            }
        }
    }

    @Test
    void refusesOtherLettersAndLengths() {
        assertEquals(Optional.empty(), ShortCode.parse(""));
        assertEquals(Optional.empty(), ShortCode.parse("UUUU-UUUU-U"));
        assertEquals(Optional.empty(), ShortCode.parse(code.symbols() + "0"));
        assertThrows(IllegalArgumentException.class, () -> new ShortCode("K7QX"));
    }

    private static ShortCode startingWith(String head) {
        for (char check : Crockford.SYMBOLS.toCharArray()) {
            Optional<ShortCode> found = ShortCode.parse(head + "K7QX4M" + check);
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new AssertionError("no check fits");
    }

    private static String swapped(String symbols, int i, int j) {
        char[] letters = symbols.toCharArray();
        letters[i] = symbols.charAt(j);
        letters[j] = symbols.charAt(i);
        return new String(letters);
    }
}
