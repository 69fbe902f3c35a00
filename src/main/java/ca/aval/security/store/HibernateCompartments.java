package ca.aval.security.store;

import ca.aval.platform.data.Sessions;
import ca.aval.security.CompartmentGrant;
import ca.aval.security.CompartmentKey;
import ca.aval.security.Compartments;

import java.util.List;

/** Compartments, kept by Hibernate. */
public final class HibernateCompartments implements Compartments {
    @Override
    public List<CompartmentKey> keys() {
        return Sessions.current()
                .createSelectionQuery(
                        "from CompartmentKeyRow order by madeAt, id", CompartmentKeyRow.class)
                .getResultList()
                .stream()
                .map(CompartmentKeyRow::toKey)
                .toList();
    }

    @Override
    public List<CompartmentGrant> grants() {
        return Sessions.current()
                .createSelectionQuery(
                        "from CompartmentGrantRow order by id", CompartmentGrantRow.class)
                .getResultList()
                .stream()
                .map(CompartmentGrantRow::toGrant)
                .toList();
    }

    @Override
    public void add(CompartmentKey key) {
        Sessions.current().insert(new CompartmentKeyRow(key));
    }

    @Override
    public void grant(CompartmentGrant grant) {
        Sessions.current().insert(new CompartmentGrantRow(grant));
    }

    @Override
    public void withdraw(CompartmentGrant grant) {
        Sessions.current().delete(new CompartmentGrantRow(grant));
    }
}
