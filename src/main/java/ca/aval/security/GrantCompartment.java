package ca.aval.security;

import ca.aval.platform.crypto.KeyRing;
import ca.aval.platform.crypto.UnlockedKeys;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolClock;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Lets an account open a compartment. A compartment that nobody has opened yet is made, for that
 * account, for whoever makes it and for the recovery key.
 */
public final class GrantCompartment {
    private final Guard guard;
    private final UnitOfWork work;
    private final Accounts accounts;
    private final UnlockedKeys keys;
    private final SchoolClock clock;
    private final CompartmentDesk desk;

    public GrantCompartment(
            Guard guard,
            UnitOfWork work,
            Accounts accounts,
            Compartments compartments,
            UnlockedKeys keys,
            SchoolClock clock) {
        this.guard = guard;
        this.work = work;
        this.accounts = accounts;
        this.keys = keys;
        this.clock = clock;
        desk = new CompartmentDesk(compartments, keys);
    }

    /**
     * @param name which compartment, an English identifier such as {@code STAFF_DISCIPLINE}
     * @param account an open account, or {@link KeyRing#RECOVERY}
     */
    public EntitlementOutcome grant(String name, UUID account) {
        guard.require(Permission.MANAGE_ACCOUNTS);
        if (!mayHold(account) || keys.current(account).isEmpty()) {
            return EntitlementOutcome.NO_SLOT;
        }
        Act act = Act.of("GRANT_COMPARTMENT", "account=" + account, "compartment=" + name);
        if (work.read(() -> desk.keysOf(name)).isEmpty()) {
            return work.run(
                    act,
                    () -> {
                        desk.add(name, together(account), clock.now());
                        return EntitlementOutcome.DONE;
                    });
        }
        return let(name, account, act);
    }

    private boolean mayHold(UUID account) {
        return account.equals(KeyRing.RECOVERY)
                || work.read(() -> accounts.find(account)).filter(Account::isOpen).isPresent();
    }

    private Set<UUID> together(UUID account) {
        return Set.copyOf(List.of(account, keys.holder(), KeyRing.RECOVERY));
    }

    private EntitlementOutcome let(String name, UUID account, Act act) {
        Map<UUID, byte[]> opened = new TreeMap<>();
        work.read(() -> desk.keysOf(name))
                .forEach(
                        key ->
                                work.read(() -> desk.own(key.id()))
                                        .ifPresent(one -> opened.put(key.id(), one)));
        if (opened.isEmpty()) {
            return EntitlementOutcome.NOT_ENTITLED;
        }
        try {
            return work.run(
                    act,
                    () -> {
                        opened.forEach((key, one) -> desk.let(key, account, one));
                        return EntitlementOutcome.DONE;
                    });
        } finally {
            opened.values().forEach(one -> Arrays.fill(one, (byte) 0));
        }
    }
}
