package ca.aval.scan;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The code printed beside the square one, for a person to read or type: eight random symbols and a
 * check. It says nothing about the pupil; only the register knows whose form it is.
 *
 * @param symbols nine capital Crockford symbols, the last one the check
 */
public record ShortCode(String symbols) {
    private static final int RANDOM_SYMBOLS = 8;

    public ShortCode {
        if (symbols.length() != RANDOM_SYMBOLS + 1
                || symbols.charAt(RANDOM_SYMBOLS) != check(symbols)) {
            throw new IllegalArgumentException("not a short code");
        }
    }

    /** A new code; the caller sees to it that no other form has it. */
    public static ShortCode random(RandomGenerator random) {
        StringBuilder symbols = new StringBuilder();
        for (int i = 0; i < RANDOM_SYMBOLS; i++) {
            symbols.append(Crockford.symbol(random.nextInt(32)));
        }
        return new ShortCode(symbols.append(check(symbols)).toString());
    }

    /**
     * The code as a person typed it, whatever the case, blanks and hyphens; O is read as 0, I and L
     * as 1. Empty when a symbol is missing, wrong or swapped with another.
     */
    public static Optional<ShortCode> parse(String typed) {
        StringBuilder symbols = new StringBuilder();
        for (char c : typed.toCharArray()) {
            if (isSeparator(c)) {
                continue;
            }
            int value = Crockford.typed(c);
            if (value < 0) {
                return Optional.empty();
            }
            symbols.append(Crockford.symbol(value));
        }
        boolean whole =
                symbols.length() == RANDOM_SYMBOLS + 1
                        && symbols.charAt(RANDOM_SYMBOLS) == check(symbols);
        return whole ? Optional.of(new ShortCode(symbols.toString())) : Optional.empty();
    }

    /** As printed: {@code K7QX-4M2P-X}. */
    public String printed() {
        return symbols.substring(0, 4) + "-" + symbols.substring(4, 8) + "-" + symbols.substring(8);
    }

    @Override
    public String toString() {
        return printed();
    }

    private static boolean isSeparator(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    /**
     * A weighted sum in the field of 32 elements. All nine weights (the check has weight 1) differ
     * and none is zero, so one wrong symbol or one swap of any two always changes the sum.
     */
    private static char check(CharSequence symbols) {
        int sum = 0;
        for (int i = RANDOM_SYMBOLS - 1; i >= 0; i--) {
            sum = timesAlpha(sum ^ Math.max(0, Crockford.value(symbols.charAt(i))));
        }
        return Crockford.symbol(sum);
    }

    /** Multiplication by the generator of GF(32) with the polynomial x⁵ + x² + 1. */
    private static int timesAlpha(int value) {
        int doubled = value << 1;
        return doubled > 31 ? (doubled ^ 0b100101) : doubled;
    }
}
