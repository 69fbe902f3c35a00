package ca.aval.desk;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The desk of one account in the register. */
public final class OwnDesk implements Desk {
    private final Guard guard;
    private final UnitOfWork work;
    private final DeskItems items;
    private final UUID account;

    /**
     * @param account the one signed in
     */
    public OwnDesk(Guard guard, UnitOfWork work, DeskItems items, UUID account) {
        this.guard = guard;
        this.work = work;
        this.items = items;
        this.account = account;
    }

    @Override
    public Optional<String> kept(String key) {
        guard.require(Permission.KEEP_OWN_DESK);
        return find(key).map(DeskItem::content);
    }

    @Override
    public void keep(String key, String json) {
        guard.require(Permission.KEEP_OWN_DESK);
        if (key.length() > LONGEST_KEY || json.length() > LONGEST_CONTENT) {
            throw new IllegalArgumentException("too long to be kept on the desk: " + key.length());
        }
        Optional<DeskItem> before = find(key);
        if (before.filter(item -> item.content().equals(json)).isPresent()) {
            return;
        }
        work.run(
                Act.of("KEEP_ON_DESK", key),
                () -> {
                    items.find(account, key)
                            .ifPresentOrElse(
                                    item -> items.change(item.with(json)),
                                    () ->
                                            items.add(
                                                    new DeskItem(
                                                            UUID.randomUUID(),
                                                            account,
                                                            key,
                                                            json)));
                    return key;
                });
    }

    @Override
    public void forget(String key) {
        guard.require(Permission.KEEP_OWN_DESK);
        if (find(key).isEmpty()) {
            return;
        }
        work.run(
                Act.of("TAKE_FROM_DESK", key),
                () -> {
                    items.find(account, key).ifPresent(items::remove);
                    return key;
                });
    }

    @Override
    public List<String> keys(String prefix) {
        guard.require(Permission.KEEP_OWN_DESK);
        return work.read(() -> items.keys(account, prefix));
    }

    private Optional<DeskItem> find(String key) {
        return work.read(() -> items.find(account, key));
    }
}
