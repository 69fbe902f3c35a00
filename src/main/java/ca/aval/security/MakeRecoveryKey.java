package ca.aval.security;

import ca.aval.platform.crypto.KeyRing;
import ca.aval.platform.crypto.RecoveryKey;
import ca.aval.platform.data.Act;

import java.time.Instant;
import java.util.UUID;

/**
 * Makes the key that opens the register when every password is lost. The first one opens at once; a
 * later one takes its place when it was typed back, so that a sheet that was never printed costs
 * nothing.
 */
public final class MakeRecoveryKey {
    private final Guard guard;
    private final AccountDesk desk;

    MakeRecoveryKey(Guard guard, AccountDesk desk) {
        this.guard = guard;
        this.desk = desk;
    }

    /** The key, which is shown and printed now and kept nowhere. */
    public RecoveryKey make() {
        guard.require(Permission.MANAGE_ACCOUNTS);
        RecoveryKey key = RecoveryKey.random();
        String mark = desk.keys().prepare(key);
        boolean inForce =
                desk.work().run(Act.of("MAKE_RECOVERY_KEY"), () -> keep(mark, desk.clock().now()));
        if (inForce) {
            desk.keys().settle(KeyRing.RECOVERY);
        }
        return key;
    }

    private boolean keep(String mark, Instant now) {
        RecoveryCard card = desk.accounts().recovery().orElse(null);
        if (card != null && card.confirmedAt() != null) {
            desk.accounts().change(card.waiting(mark, now));
            return false;
        }
        if (card == null) {
            desk.accounts().add(new RecoveryCard(UUID.randomUUID(), 0, mark, null, now, null));
        } else {
            desk.accounts().change(card.replaced(mark, now));
        }
        desk.compartmentDesk().renewRecovery();
        return true;
    }
}
