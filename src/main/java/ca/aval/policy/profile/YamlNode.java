package ca.aval.policy.profile;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What a file says before anything is known of its meaning: texts, lists and named entries. */
sealed interface YamlNode {
    Place at();

    /**
     * A single text; the file gives it no type.
     *
     * @param plain whether it stands without quotation marks
     */
    record Scalar(String text, boolean plain, Place at) implements YamlNode {
        /** Whether nothing is said: no text, or a word that stands for nothing. */
        boolean absent() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    /** A list. */
    record Items(List<YamlNode> entries, Place at) implements YamlNode {}

    /** Values under names, each name once. */
    record Named(List<Pair> pairs, Place at) implements YamlNode {
        @Nullable YamlNode get(String key) {
            Pair found = pair(key);
            return found == null ? null : found.value();
        }

        @Nullable Pair pair(String key) {
            for (Pair pair : pairs) {
                if (pair.key().equals(key)) {
                    return pair;
                }
            }
            return null;
        }

        /** The text under a name; null when there is no single text. */
        @Nullable String text(String key) {
            return get(key) instanceof Scalar scalar && !scalar.absent()
                    ? scalar.text().strip()
                    : null;
        }
    }

    /** A value under its name. */
    record Pair(String key, Place at, YamlNode value) {}
}
