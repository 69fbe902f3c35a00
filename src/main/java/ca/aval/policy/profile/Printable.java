package ca.aval.policy.profile;

/** Tells what can be read from what would hide in a text or turn it about. */
final class Printable {
    private static final int SOFT_HYPHEN = 0x00AD;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private Printable() {}

    /** Whether every character shows, or only says how those around it are written. */
    static boolean all(String text) {
        return text.codePoints().noneMatch(Printable::hidden);
    }

    /** The text with each hidden character by its number: {@code U+202E}. */
    static String shown(String text) {
        if (all(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> {
                            if (hidden(c)) {
                                shown.append("U+").append("%04X".formatted(c));
                            } else {
                                shown.appendCodePoint(c);
                            }
                        });
        return shown.toString();
    }

    private static boolean hidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n' && c != '\t';
            case Character.FORMAT -> c != SOFT_HYPHEN && c != NON_JOINER && c != JOINER;
            case Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED ->
                    true;
            default -> false;
        };
    }
}
