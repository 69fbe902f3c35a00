package ca.aval.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Policies as a register keeps them, for tests without one. */
public final class PolicyVersionsInMemory implements PolicyVersions {
    private final List<PolicyVersion> kept = new ArrayList<>();

    @Override
    public List<PolicyVersion> all() {
        return kept.reversed().stream().toList();
    }

    @Override
    public Optional<PolicyVersion> newest() {
        return kept.isEmpty() ? Optional.empty() : Optional.of(kept.getLast());
    }

    @Override
    public void add(PolicyVersion version) {
        if (version.number() != kept.size() + 1) {
            throw new IllegalStateException("number " + version.number());
        }
        kept.add(version);
    }
}
