package ca.aval.policy.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One place of a draft: the names that lead there, and for entries of lists their number from 0.
 * Unlike a path it stays the same while the code of an entry is being typed.
 */
public record Spot(List<String> steps) {
    /** The whole draft. */
    public static final Spot WHOLE = new Spot(List.of());

    /** The place of that name in this entry. */
    public Spot then(String name) {
        return step(name);
    }

    /** The entry of that number in this list. */
    public Spot then(int number) {
        return step(Integer.toString(number));
    }

    private Spot step(String step) {
        List<String> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Spot(List.copyOf(longer));
    }

    /** Whether this place lies in that one, or is that one. */
    public boolean within(Spot other) {
        return steps.size() >= other.steps.size()
                && steps.subList(0, other.steps.size()).equals(other.steps);
    }

    @Override
    public String toString() {
        return steps.stream().collect(Collectors.joining("/"));
    }
}
