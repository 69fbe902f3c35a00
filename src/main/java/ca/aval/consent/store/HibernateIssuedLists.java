package ca.aval.consent.store;

import ca.aval.consent.photo.IssuedList;
import ca.aval.consent.photo.IssuedLists;
import ca.aval.platform.data.Sessions;
import ca.aval.platform.time.SchoolYear;

import java.util.List;

/** Lists of names that were handed out, kept by Hibernate. */
public final class HibernateIssuedLists implements IssuedLists {
    @Override
    public void add(IssuedList list) {
        Sessions.current().insert(new IssuedListRow(list));
    }

    @Override
    public List<IssuedList> of(SchoolYear year) {
        return Sessions.current()
                .createSelectionQuery(
                        "from IssuedListRow where firstYear = :it order by number desc",
                        IssuedListRow.class)
                .setParameter("it", year.firstYear())
                .getResultList()
                .stream()
                .map(IssuedListRow::toList)
                .toList();
    }
}
