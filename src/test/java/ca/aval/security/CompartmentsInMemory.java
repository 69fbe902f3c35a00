package ca.aval.security;

import java.util.ArrayList;
import java.util.List;

/** Compartments for tests without a register. */
final class CompartmentsInMemory implements Compartments {
    private final List<CompartmentKey> keys = new ArrayList<>();
    private final List<CompartmentGrant> grants = new ArrayList<>();

    @Override
    public List<CompartmentKey> keys() {
        return List.copyOf(keys);
    }

    @Override
    public List<CompartmentGrant> grants() {
        return List.copyOf(grants);
    }

    @Override
    public void add(CompartmentKey key) {
        keys.add(key);
    }

    @Override
    public void grant(CompartmentGrant grant) {
        grants.add(grant);
    }

    @Override
    public void withdraw(CompartmentGrant grant) {
        grants.removeIf(one -> one.id().equals(grant.id()));
    }
}
