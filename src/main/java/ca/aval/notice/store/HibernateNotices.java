package ca.aval.notice.store;

import ca.aval.notice.IssuedNotice;
import ca.aval.notice.Notices;
import ca.aval.platform.data.Sessions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Letters that went out, kept by Hibernate. */
public final class HibernateNotices implements Notices {
    private static final String OLDEST_FIRST = " order by issuedAt, number";

    @Override
    public void add(IssuedNotice notice) {
        Sessions.current().insert(new IssuedNoticeRow(notice));
    }

    @Override
    public Optional<IssuedNotice> find(String number) {
        return select("from IssuedNoticeRow where number = :it", number).stream().findFirst();
    }

    @Override
    public List<IssuedNotice> about(UUID person) {
        return select("from IssuedNoticeRow where person = :it" + OLDEST_FIRST, person);
    }

    @Override
    public List<IssuedNotice> all() {
        return Sessions.current()
                .createSelectionQuery("from IssuedNoticeRow" + OLDEST_FIRST, IssuedNoticeRow.class)
                .getResultStream()
                .map(IssuedNoticeRow::toNotice)
                .toList();
    }

    private static List<IssuedNotice> select(String query, Object it) {
        return Sessions.current()
                .createSelectionQuery(query, IssuedNoticeRow.class)
                .setParameter("it", it)
                .getResultStream()
                .map(IssuedNoticeRow::toNotice)
                .toList();
    }
}
