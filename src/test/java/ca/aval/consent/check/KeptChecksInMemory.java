package ca.aval.consent.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Kept answers that last as long as a test. */
public final class KeptChecksInMemory implements KeptChecks {
    private final List<KeptCheck> kept = new ArrayList<>();

    @Override
    public List<KeptCheck> all() {
        return kept.reversed();
    }

    @Override
    public Optional<KeptCheck> find(KeptCheckId id) {
        return kept.stream().filter(check -> check.id().equals(id)).findFirst();
    }

    @Override
    public void add(KeptCheck check) {
        kept.add(check);
    }
}
