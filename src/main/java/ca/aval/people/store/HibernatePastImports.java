package ca.aval.people.store;

import ca.aval.people.roster.past.PastImport;
import ca.aval.people.roster.past.PastImports;
import ca.aval.people.roster.past.Touched;
import ca.aval.platform.data.Sessions;

import org.hibernate.StatelessSession;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What imports changed, kept by Hibernate. */
public final class HibernatePastImports implements PastImports {
    @Override
    public Optional<PastImport> last() {
        return Sessions.current()
                .createSelectionQuery(
                        "from PastImportRow r order by r.number desc", PastImportRow.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(PastImportRow::toPastImport);
    }

    @Override
    public List<Touched> touched(UUID pastImport) {
        return Sessions.current()
                .createSelectionQuery(
                        "from TouchedRow r where r.pastImport = :one", TouchedRow.class)
                .setParameter("one", pastImport)
                .getResultList()
                .stream()
                .map(TouchedRow::toTouched)
                .toList();
    }

    @Override
    public void add(PastImport made, List<Touched> touched) {
        StatelessSession session = Sessions.current();
        session.insert(new PastImportRow(made));
        session.insertMultiple(
                touched.stream().map(one -> new TouchedRow(made.id(), one)).toList());
    }

    @Override
    public void change(PastImport before, PastImport after, List<Touched> touched) {
        StatelessSession session = Sessions.current();
        PastImportRow row = new PastImportRow(after);
        row.version = before.version();
        session.update(row);
        touched.forEach(one -> session.update(new TouchedRow(before.id(), one)));
    }
}
