package ca.aval.security;

import ca.aval.platform.crypto.KeyRing;
import ca.aval.platform.crypto.UnlockedKeys;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolClock;

import java.util.Set;
import java.util.UUID;

/**
 * Lets an account open a compartment no more: what it could open is taken from it, and what comes
 * is closed with a new key that it never had.
 */
public final class WithdrawCompartment {
    private final Guard guard;
    private final UnitOfWork work;
    private final SchoolClock clock;
    private final CompartmentDesk desk;

    public WithdrawCompartment(
            Guard guard,
            UnitOfWork work,
            Compartments compartments,
            UnlockedKeys keys,
            SchoolClock clock) {
        this.guard = guard;
        this.work = work;
        this.clock = clock;
        desk = new CompartmentDesk(compartments, keys);
    }

    /** Refused when no account could open it any more. */
    public EntitlementOutcome withdraw(String name, UUID account) {
        guard.require(Permission.MANAGE_ACCOUNTS);
        Set<UUID> left = work.read(() -> desk.holders(name));
        if (!left.remove(account)) {
            return EntitlementOutcome.DONE;
        }
        if (left.stream().allMatch(KeyRing.RECOVERY::equals)) {
            return EntitlementOutcome.LAST_HOLDER;
        }
        return work.run(
                Act.of("WITHDRAW_COMPARTMENT", "account=" + account, "compartment=" + name),
                () -> {
                    desk.keysOf(name).forEach(key -> desk.withdraw(key.id(), account));
                    desk.add(name, left, clock.now());
                    return EntitlementOutcome.DONE;
                });
    }
}
