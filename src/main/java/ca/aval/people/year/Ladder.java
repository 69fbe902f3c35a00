package ca.aval.people.year;

import ca.aval.people.Enrolment;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The levels that the school teaches, and how their groups are called. */
final class Ladder {
    private final TreeMap<Integer, Level> levels = new TreeMap<>();
    private final Map<Integer, Set<String>> groups = new HashMap<>();

    /** The ladder of those stays in class. */
    Ladder(Collection<Enrolment> stays) {
        for (Enrolment stay : stays) {
            Level.of(stay.level()).ifPresent(level -> teach(level, stay.group()));
        }
    }

    private void teach(Level level, String group) {
        levels.putIfAbsent(level.rank(), level);
        groups.computeIfAbsent(level.rank(), rank -> new HashSet<>()).add(group);
    }

    /** What becomes of a pupil of that level when nothing else is known. */
    Fate fate(@Nullable String written) {
        Optional<Level> level = Level.of(written);
        if (level.isEmpty()) {
            return Fate.UNDECIDED;
        }
        return level.get().rank() >= levels.lastKey() ? Fate.LEAVES : Fate.GOES_UP;
    }

    /** The level after that one, as the school writes it; null when nothing tells. */
    @Nullable String next(@Nullable String written) {
        return Level.of(written).flatMap(this::after).map(Level::written).orElse(null);
    }

    /** Whether both are known and the same. */
    static boolean isSame(@Nullable String one, @Nullable String other) {
        return Level.of(one).map(Level::rank).equals(Level.of(other).map(Level::rank))
                && Level.of(one).isPresent();
    }

    /**
     * What the group is called a level higher: the number of the level goes up, where the code has
     * it. A code without it stays.
     */
    String nextGroup(String code, @Nullable String written) {
        Optional<Level> here = Level.of(written);
        Optional<Level> there = here.flatMap(this::after);
        if (here.isEmpty() || there.isEmpty()) {
            return code;
        }
        String from = String.valueOf(here.get().number());
        String to = String.valueOf(there.get().number());
        String first = null;
        for (int at = code.indexOf(from); at >= 0; at = code.indexOf(from, at + 1)) {
            String next = code.substring(0, at) + to + code.substring(at + from.length());
            if (there.map(l -> groups.get(l.rank())).filter(g -> g.contains(next)).isPresent()) {
                return next;
            }
            if (first == null) {
                first = next;
            }
        }
        return first == null ? code : first;
    }

    private Optional<Level> after(Level level) {
        Level taught = levels.get(level.rank() + 1);
        return taught != null
                ? Optional.of(taught)
                : level.following().map(next -> levels.getOrDefault(next.rank(), next));
    }
}
