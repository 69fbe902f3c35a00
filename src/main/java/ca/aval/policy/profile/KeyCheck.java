package ca.aval.policy.profile;

import ca.aval.policy.profile.Fault.Kind;
import ca.aval.policy.profile.YamlNode.Named;
import ca.aval.policy.profile.YamlNode.Pair;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at the names of an entry: each known, each once. */
final class KeyCheck {
    private final Faults faults;

    KeyCheck(Faults faults) {
        this.faults = faults;
    }

    /**
     * What came of it.
     *
     * @param meant known names that an unknown one probably stands for
     */
    record Outcome(boolean sound, Set<String> meant) {}

    Outcome check(Named named, List<String> known, String path) {
        boolean sound = true;
        Set<String> meant = new HashSet<>();
        Map<String, Integer> lines = new HashMap<>();
        for (Pair pair : named.pairs()) {
            String below = path.isEmpty() ? pair.key() : path + "." + pair.key();
            Integer before = lines.putIfAbsent(pair.key(), pair.at().line());
            if (before != null) {
                faults.add(pair.at(), below, Kind.DUPLICATE_KEY, pair.key(), before.toString());
                sound = false;
            } else if (!Printable.all(pair.key())) {
                faults.add(pair.at(), below, Kind.NOT_PRINTABLE);
                sound = false;
            } else if (!known.contains(pair.key())) {
                String nearest = Nearest.of(pair.key(), known);
                meant.add(nearest);
                faults.add(
                        pair.at(),
                        below,
                        Kind.UNKNOWN_KEY,
                        pair.key(),
                        nearest,
                        String.join(", ", known));
                sound = false;
            }
        }
        return new Outcome(sound, meant);
    }
}
