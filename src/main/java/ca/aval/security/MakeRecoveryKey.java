package ca.aval.security;

import ca.aval.platform.crypto.KeyRing;
import ca.aval.platform.crypto.RecoveryKey;
import ca.aval.platform.crypto.UnlockedKeys;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolClock;

import java.time.Instant;
import java.util.UUID;

/**
 * Makes the key that opens the register when every password is lost. The first one opens at once; a
 * later one takes its place when it was typed back, so that a sheet that was never printed costs
 * nothing.
 */
public final class MakeRecoveryKey {
    private final Guard guard;
    private final UnitOfWork work;
    private final Accounts accounts;
    private final UnlockedKeys keys;
    private final SchoolClock clock;
    private final CompartmentDesk desk;

    public MakeRecoveryKey(
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

    /** The key, which is shown and printed now and kept nowhere. */
    public RecoveryKey make() {
        guard.require(Permission.MANAGE_ACCOUNTS);
        RecoveryKey key = RecoveryKey.random();
        String mark = keys.prepare(key);
        boolean inForce = work.run(Act.of("MAKE_RECOVERY_KEY"), () -> keep(mark, clock.now()));
        if (inForce) {
            keys.settle(KeyRing.RECOVERY);
        }
        return key;
    }

    private boolean keep(String mark, Instant now) {
        RecoveryCard card = accounts.recovery().orElse(null);
        if (card != null && card.confirmedAt() != null) {
            accounts.change(card.waiting(mark, now));
            return false;
        }
        if (card == null) {
            accounts.add(new RecoveryCard(UUID.randomUUID(), 0, mark, null, now, null));
        } else {
            accounts.change(card.replaced(mark, now));
        }
        desk.renewRecovery();
        return true;
    }
}
