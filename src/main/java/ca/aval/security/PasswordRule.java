package ca.aval.security;

import java.util.List;
import java.util.Locale;

/** Whether a password may protect a register: long, and not one that everybody tries first. */
public final class PasswordRule {
    /** How many characters a password has at the least. */
    public static final int SHORTEST = 12;

    private static final int COMFORTABLE = 18;
    private static final int FEWEST_DIFFERENT = 5;
    private static final int OWN_PART = 8;
    private static final List<String> TRIED_FIRST =
            List.of(
                    "motdepasse",
                    "password",
                    "azerty",
                    "qwerty",
                    "bienvenue",
                    "welcome",
                    "abcdefghij",
                    "1234567890",
                    "123456789",
                    "12345678",
                    "123456",
                    "bonjour",
                    "secret",
                    "admin",
                    "ecole",
                    "école",
                    "school",
                    "aval");

    private PasswordRule() {}

    /** What is said of a password. */
    public enum Verdict {
        TOO_SHORT,
        /** Made of what everybody tries first, or of the same few characters. */
        COMMON,
        /** Holds the name typed to sign in. */
        LIKE_NAME,
        ACCEPTED,
        STRONG;

        public boolean refused() {
            return compareTo(ACCEPTED) < 0;
        }
    }

    /** The verdict on that password for the person of that user name. */
    public static Verdict judge(String password, String userName) {
        if (password.length() < SHORTEST) {
            return Verdict.TOO_SHORT;
        }
        String lower = password.toLowerCase(Locale.ROOT);
        String name = userName.strip().toLowerCase(Locale.ROOT);
        if (name.length() > 2 && without(lower, name).length() < OWN_PART) {
            return Verdict.LIKE_NAME;
        }
        String rest = lower.replace(" ", "");
        for (String word : TRIED_FIRST) {
            rest = without(rest, word);
        }
        if (lower.chars().distinct().count() < FEWEST_DIFFERENT || rest.length() < OWN_PART) {
            return Verdict.COMMON;
        }
        return password.length() < COMFORTABLE ? Verdict.ACCEPTED : Verdict.STRONG;
    }

    private static String without(String text, String part) {
        return text.replace(part, "");
    }
}
