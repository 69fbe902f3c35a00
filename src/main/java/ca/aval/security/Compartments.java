package ca.aval.security;

import java.util.List;

/** Port: who may open which compartment. To be used inside a unit of work. */
public interface Compartments {
    /** Every key of every compartment, oldest first. */
    List<CompartmentKey> keys();

    List<CompartmentGrant> grants();

    void add(CompartmentKey key);

    void grant(CompartmentGrant grant);

    void withdraw(CompartmentGrant grant);
}
