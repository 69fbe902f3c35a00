package ca.aval.scan;

/** The 32 letters and digits that nobody mistakes for one another: no I, L, O or U. */
final class Crockford {
    static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Crockford() {}

    static char symbol(int value) {
        return SYMBOLS.charAt(value);
    }

    /** The value of a symbol exactly as printed; -1 for any other character. */
    static int value(char symbol) {
        return SYMBOLS.indexOf(symbol);
    }

    /** The value of a symbol as a person may type it: small letters, O for 0, I or L for 1. */
    static int typed(char symbol) {
        char capital = Character.toUpperCase(symbol);
        return value(
                switch (capital) {
                    case 'O' -> '0';
                    case 'I', 'L' -> '1';
                    default -> capital;
                });
    }
}
