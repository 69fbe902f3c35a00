package ca.aval.desk.store;

import ca.aval.desk.DeskItem;
import ca.aval.desk.DeskItems;
import ca.aval.platform.data.Sessions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What accounts keep for themselves, kept by Hibernate. */
public final class HibernateDeskItems implements DeskItems {
    @Override
    public Optional<DeskItem> find(UUID account, String key) {
        return Sessions.current()
                .createSelectionQuery(
                        "from DeskItemRow where account = :account and key = :key",
                        DeskItemRow.class)
                .setParameter("account", account)
                .setParameter("key", key)
                .getResultList()
                .stream()
                .findFirst()
                .map(DeskItemRow::toItem);
    }

    @Override
    public List<String> keys(UUID account, String prefix) {
        return Sessions.current()
                .createSelectionQuery(
                        "select r.key from DeskItemRow r"
                                + " where r.account = :account and left(r.key, :length) = :prefix"
                                + " order by r.key",
                        String.class)
                .setParameter("account", account)
                .setParameter("length", prefix.length())
                .setParameter("prefix", prefix)
                .getResultList();
    }

    @Override
    public void add(DeskItem item) {
        Sessions.current().insert(new DeskItemRow(item));
    }

    @Override
    public void change(DeskItem item) {
        Sessions.current().update(new DeskItemRow(item));
    }

    @Override
    public void remove(DeskItem item) {
        Sessions.current().delete(new DeskItemRow(item));
    }
}
