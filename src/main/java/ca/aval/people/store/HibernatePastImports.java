package ca.aval.people.store;

import ca.aval.people.roster.past.PastImport;
import ca.aval.people.roster.past.PastImports;
import ca.aval.people.roster.past.TouchedPupil;
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
    public List<TouchedPupil> touched(UUID pastImport) {
        return Sessions.current()
                .createSelectionQuery(
                        "from TouchedPupilRow r where r.pastImport = :one", TouchedPupilRow.class)
                .setParameter("one", pastImport)
                .getResultList()
                .stream()
                .map(TouchedPupilRow::toTouchedPupil)
                .toList();
    }

    @Override
    public void add(PastImport made, List<TouchedPupil> touched) {
        StatelessSession session = Sessions.current();
        session.insert(new PastImportRow(made));
        session.insertMultiple(
                touched.stream().map(one -> new TouchedPupilRow(made.id(), one)).toList());
    }

    @Override
    public void change(PastImport before, PastImport after, List<TouchedPupil> touched) {
        StatelessSession session = Sessions.current();
        PastImportRow row = new PastImportRow(after);
        row.version = before.version();
        session.update(row);
        touched.forEach(one -> session.update(new TouchedPupilRow(before.id(), one)));
    }
}
