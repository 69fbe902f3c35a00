package ca.aval.consent.check;

import java.util.List;
import java.util.Optional;

/** Port: find and keep answers for a proof. To be used inside a unit of work. */
public interface KeptChecks {
    /** Every answer that was kept, the newest first. */
    List<KeptCheck> all();

    Optional<KeptCheck> find(KeptCheckId id);

    void add(KeptCheck check);
}
