package ca.aval.security;

import ca.aval.platform.crypto.KeyRing;
import ca.aval.platform.data.Act;

import java.util.Set;
import java.util.UUID;

/**
 * Lets an account open a compartment no more: what it could open is taken from it, and what comes
 * is closed with a new key that it never had.
 */
public final class WithdrawCompartment {
    private final Guard guard;
    private final AccountDesk desk;

    WithdrawCompartment(Guard guard, AccountDesk desk) {
        this.guard = guard;
        this.desk = desk;
    }

    /** Refused when no account could open it any more. */
    public EntitlementOutcome withdraw(String name, UUID account) {
        guard.require(Permission.MANAGE_ACCOUNTS);
        Set<UUID> left = desk.work().read(() -> desk.compartmentDesk().holders(name));
        if (!left.remove(account)) {
            return EntitlementOutcome.DONE;
        }
        if (left.stream().allMatch(KeyRing.RECOVERY::equals)) {
            return EntitlementOutcome.LAST_HOLDER;
        }
        return desk.work()
                .run(
                        Act.of("WITHDRAW_COMPARTMENT", "account=" + account, "compartment=" + name),
                        () -> {
                            desk.compartmentDesk()
                                    .keysOf(name)
                                    .forEach(
                                            key ->
                                                    desk.compartmentDesk()
                                                            .withdraw(key.id(), account));
                            desk.compartmentDesk().add(name, left, desk.clock().now());
                            return EntitlementOutcome.DONE;
                        });
    }
}
