package ca.aval.consent.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Of whom a kept question was, shortly; each person stands in its lines.
 *
 * @param groups the codes of the groups
 * @param people how many were named one by one
 */
public record AskedOf(boolean wholeSchool, List<String> groups, int people) {
    public AskedOf {
        groups = List.copyOf(groups);
    }

    public static AskedOf of(Whom whom) {
        return switch (whom) {
            case Whom.WholeSchool() -> new AskedOf(true, List.of(), 0);
            case Whom.Group(String code) -> new AskedOf(false, List.of(code), 0);
            case Whom.Pupils(var numbers) -> new AskedOf(false, List.of(), numbers.size());
            case Whom.Several(var parts) ->
                    parts.stream()
                            .map(AskedOf::of)
                            .reduce(new AskedOf(false, List.of(), 0), AskedOf::and);
        };
    }

    private AskedOf and(AskedOf other) {
        List<String> all = new ArrayList<>(groups);
        all.addAll(other.groups);
        return new AskedOf(wholeSchool || other.wholeSchool, all, people + other.people);
    }
}
