package ca.aval.policy.profile;

import ca.aval.policy.profile.YamlNode.Items;
import ca.aval.policy.profile.YamlNode.Named;
import ca.aval.policy.profile.YamlNode.Scalar;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the entries of a list are called in paths: by their code, or else {@code #2}. */
final class EntryNames {
    private final List<String> names = new ArrayList<>();
    private final Set<Integer> twice = new HashSet<>();

    EntryNames(Shape.Many shape, Items items) {
        String key = shape.key();
        Set<String> known = new HashSet<>();
        for (YamlNode entry : items.entries()) {
            String code = code(key, entry);
            boolean again = code != null && !known.add(code);
            if (again) {
                twice.add(names.size());
            }
            names.add(code == null || key == null || again ? "#" + (names.size() + 1) : code);
        }
    }

    String name(int number) {
        return names.get(number);
    }

    /** Whether an earlier entry says the same of itself. */
    boolean isDouble(int number) {
        return twice.contains(number);
    }

    /** What says which entry of a list one is; null when nothing does. */
    static @Nullable String code(@Nullable String key, YamlNode entry) {
        return switch (entry) {
            case Named named when key != null -> named.text(key);
            case Scalar scalar when key == null -> scalar.text().strip();
            default -> null;
        };
    }
}
