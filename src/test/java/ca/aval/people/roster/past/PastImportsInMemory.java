package ca.aval.people.roster.past;

import ca.aval.platform.problem.Problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Past imports as a register keeps them, for tests without one. */
public final class PastImportsInMemory implements PastImports {
    private final TreeMap<Integer, PastImport> imports = new TreeMap<>();
    private final Map<UUID, List<Touched>> touched = new HashMap<>();

    @Override
    public Optional<PastImport> last() {
        return imports.isEmpty() ? Optional.empty() : Optional.of(imports.lastEntry().getValue());
    }

    @Override
    public List<Touched> touched(UUID pastImport) {
        return touched.getOrDefault(pastImport, List.of());
    }

    @Override
    public void add(PastImport made, List<Touched> all) {
        imports.put(made.number(), made);
        touched.put(made.id(), List.copyOf(all));
    }

    @Override
    public void change(PastImport before, PastImport after, List<Touched> all) {
        PastImport now = imports.get(before.number());
        if (now == null || now.version() != before.version()) {
            throw new Problem(Problem.Kind.CHANGED_BY_ANOTHER);
        }
        imports.put(
                after.number(),
                new PastImport(
                        after.id(),
                        before.version() + 1,
                        after.number(),
                        after.at(),
                        after.year(),
                        after.added(),
                        after.changed(),
                        after.takenBack()));
        touched.put(after.id(), List.copyOf(all));
    }
}
