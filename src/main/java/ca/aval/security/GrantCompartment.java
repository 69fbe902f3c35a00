package ca.aval.security;

import ca.aval.platform.crypto.KeyRing;
import ca.aval.platform.data.Act;

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
    private final AccountDesk desk;

    GrantCompartment(Guard guard, AccountDesk desk) {
        this.guard = guard;
        this.desk = desk;
    }

    /**
     * @param name which compartment, an English identifier such as {@code STAFF_DISCIPLINE}
     * @param account an open account, or {@link KeyRing#RECOVERY}
     */
    public EntitlementOutcome grant(String name, UUID account) {
        guard.require(Permission.MANAGE_ACCOUNTS);
        if (!mayHold(account) || desk.keys().current(account).isEmpty()) {
            return EntitlementOutcome.NO_SLOT;
        }
        Act act = Act.of("GRANT_COMPARTMENT", "account=" + account, "compartment=" + name);
        if (desk.work().read(() -> desk.compartmentDesk().keysOf(name)).isEmpty()) {
            return desk.work()
                    .run(
                            act,
                            () -> {
                                desk.compartmentDesk()
                                        .add(name, together(account), desk.clock().now());
                                return EntitlementOutcome.DONE;
                            });
        }
        return let(name, account, act);
    }

    private boolean mayHold(UUID account) {
        return account.equals(KeyRing.RECOVERY)
                || desk.work()
                        .read(() -> desk.accounts().find(account))
                        .filter(Account::isOpen)
                        .isPresent();
    }

    private Set<UUID> together(UUID account) {
        return Set.copyOf(List.of(account, desk.keys().holder(), KeyRing.RECOVERY));
    }

    private EntitlementOutcome let(String name, UUID account, Act act) {
        Map<UUID, byte[]> opened = new TreeMap<>();
        desk.work()
                .read(() -> desk.compartmentDesk().keysOf(name))
                .forEach(
                        key ->
                                desk.work()
                                        .read(() -> desk.compartmentDesk().own(key.id()))
                                        .ifPresent(one -> opened.put(key.id(), one)));
        if (opened.isEmpty()) {
            return EntitlementOutcome.NOT_ENTITLED;
        }
        try {
            return desk.work()
                    .run(
                            act,
                            () -> {
                                opened.forEach(
                                        (key, one) ->
                                                desk.compartmentDesk().let(key, account, one));
                                return EntitlementOutcome.DONE;
                            });
        } finally {
            opened.values().forEach(one -> Arrays.fill(one, (byte) 0));
        }
    }
}
