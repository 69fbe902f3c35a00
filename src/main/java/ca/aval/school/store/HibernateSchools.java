package ca.aval.school.store;

import ca.aval.platform.data.Sessions;
import ca.aval.school.OfficialAccount;
import ca.aval.school.School;
import ca.aval.school.Schools;

import org.hibernate.StatelessSession;

import java.util.List;
import java.util.UUID;

/** The school, kept by Hibernate. */
public final class HibernateSchools implements Schools {
    @Override
    public School current() {
        StatelessSession session = Sessions.current();
        List<OfficialAccount> accounts =
                accounts(session).stream().map(OfficialAccountRow::toAccount).toList();
        return session.createSelectionQuery("from SchoolRow", SchoolRow.class)
                .getSingleResult()
                .toSchool(accounts);
    }

    @Override
    public void add(School school) {
        StatelessSession session = Sessions.current();
        session.insert(new SchoolRow(school));
        insert(session, school, school.accounts());
    }

    @Override
    public void change(School school) {
        StatelessSession session = Sessions.current();
        session.update(new SchoolRow(school));
        List<OfficialAccountRow> kept = accounts(session);
        for (OfficialAccountRow row : kept) {
            if (!school.accounts().contains(row.toAccount())) {
                session.delete(row);
            }
        }
        List<OfficialAccount> known = kept.stream().map(OfficialAccountRow::toAccount).toList();
        insert(
                session,
                school,
                school.accounts().stream().filter(a -> !known.contains(a)).toList());
    }

    private static List<OfficialAccountRow> accounts(StatelessSession session) {
        return session.createSelectionQuery(
                        "from OfficialAccountRow order by platform, ordinal",
                        OfficialAccountRow.class)
                .getResultList();
    }

    private static void insert(
            StatelessSession session, School school, List<OfficialAccount> accounts) {
        accounts.forEach(
                account ->
                        session.insert(
                                new OfficialAccountRow(UUID.randomUUID(), school.id(), account)));
    }
}
