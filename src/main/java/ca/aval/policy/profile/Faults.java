package ca.aval.policy.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The faults found in one file. */
final class Faults {
    private final List<Fault> found = new ArrayList<>();

    void add(Place at, String path, Fault.Kind kind, String... args) {
        found.add(new Fault(at.line(), at.column(), path, kind, List.of(args)));
    }

    boolean none() {
        return found.isEmpty();
    }

    /** In the order of the file; past two hundred the rest would not be read by anybody. */
    List<Fault> sorted() {
        return found.stream()
                .sorted(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column))
                .limit(Reading.Refused.MOST)
                .toList();
    }
}
