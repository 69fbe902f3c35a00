package ca.aval.security;

import ca.aval.platform.crypto.KeyRing;
import ca.aval.platform.crypto.UnlockedKeys;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.problem.Problem;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.UUID;

/**
 * Looks, when a register is opened, whether the slot that was used is one the register knows, and
 * ends the changes of slots that were interrupted.
 */
public final class Doorkeeper {
    private final UnitOfWork work;
    private final Accounts accounts;
    private final UnlockedKeys keys;

    public Doorkeeper(UnitOfWork work, Accounts accounts, UnlockedKeys keys) {
        this.work = work;
        this.accounts = accounts;
        this.keys = keys;
    }

    /**
     * Whose account was opened.
     *
     * @throws Problem of kind {@code ACCOUNT_UNKNOWN}, {@code ACCOUNT_CLOSED}, or {@code
     *     WRONG_PASSWORD} for a slot that another one has replaced
     */
    public Account admit() {
        Account account =
                work.read(() -> accounts.find(keys.holder()))
                        .orElseThrow(() -> new Problem(Problem.Kind.ACCOUNT_UNKNOWN));
        if (!account.isOpen()) {
            throw new Problem(Problem.Kind.ACCOUNT_CLOSED);
        }
        String known = account.slot();
        boolean replaced = known != null && !known.equals(keys.mark()) && lies(account.id(), known);
        if (replaced) {
            throw new Problem(Problem.Kind.WRONG_PASSWORD);
        }
        return account;
    }

    /** A slot of which the register knows nothing, as after a restore, is better than none. */
    private boolean lies(UUID holder, String mark) {
        return keys.current(holder).filter(mark::equals).isPresent()
                || keys.prepared(holder).filter(mark::equals).isPresent();
    }

    /** Ends what was interrupted: what the register says is what lies on the disk. */
    public void putInOrder() {
        RecoveryCard card = work.read(accounts::recovery).orElse(null);
        for (UUID holder : keys.holders()) {
            if (holder.equals(KeyRing.RECOVERY)) {
                settle(holder, card == null ? null : card.slot(), waiting(card));
            } else {
                Account account = work.read(() -> accounts.find(holder)).orElse(null);
                if (account != null && !account.isOpen()) {
                    keys.drop(holder);
                } else {
                    settle(holder, account == null ? null : account.slot(), null);
                }
            }
        }
    }

    private static @Nullable String waiting(@Nullable RecoveryCard card) {
        return card == null ? null : card.waitingSlot();
    }

    private void settle(UUID holder, @Nullable String known, @Nullable String waiting) {
        String prepared = keys.prepared(holder).orElse(null);
        if (prepared == null || !Objects.equals(prepared, waiting)) {
            if (prepared != null && prepared.equals(known)) {
                keys.settle(holder);
            } else {
                keys.forget(holder);
            }
        }
        keys.mend(holder);
    }
}
