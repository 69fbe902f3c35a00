package ca.aval.people.change;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.stream.Stream;

/**
 * What a person typed, as the register keeps it: no blanks around, Unicode NFC, capitals as typed.
 */
final class Typed {
    private static final int LONGEST = 200;

    private Typed() {}

    static String of(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC).replaceAll("\\s+", " ");
    }

    /** Nothing when only blanks were typed. */
    static @Nullable String orNull(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String kept = of(text);
        return kept.isEmpty() ? null : kept;
    }

    static boolean tooLong(@Nullable String... texts) {
        return Stream.of(texts).anyMatch(text -> text != null && text.length() > LONGEST);
    }
}
