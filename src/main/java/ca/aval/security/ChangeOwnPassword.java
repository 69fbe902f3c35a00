package ca.aval.security;

import ca.aval.platform.crypto.UnlockedKeys;
import ca.aval.platform.data.UnitOfWork;

import java.util.function.Predicate;

/** Gives whoever is signed in another password; the one before opens nothing any more. */
public final class ChangeOwnPassword {
    private final Guard guard;
    private final AccountDesk desk;
    private final UnlockedKeys keys;
    private final Predicate<char[]> isPassword;

    /**
     * @param isPassword whether that is the password of whoever is signed in, slowed down after
     *     wrong ones
     */
    public ChangeOwnPassword(
            Guard guard,
            UnitOfWork work,
            Accounts accounts,
            Compartments compartments,
            UnlockedKeys keys,
            Predicate<char[]> isPassword) {
        this.guard = guard;
        desk = new AccountDesk(work, accounts, compartments, keys);
        this.keys = keys;
        this.isPassword = isPassword;
    }

    /**
     * Refused when the present password is another, or the new one too easily guessed.
     *
     * @param now both are overwritten once they were used
     * @throws ca.aval.platform.problem.Problem of kind {@code TOO_MANY_ATTEMPTS}
     */
    public AccountOutcome change(char[] now, char[] next) {
        guard.require(Permission.CHANGE_OWN_PASSWORD);
        try {
            Account account = desk.find(keys.holder()).orElseThrow();
            AccountRefusal fault = AccountDesk.fault(next, account.userName());
            if (fault != null) {
                return AccountDesk.refused(fault);
            }
            if (!isPassword.test(now)) {
                return AccountDesk.refused(AccountRefusal.WRONG_PASSWORD);
            }
            return desk.change("CHANGE_OWN_PASSWORD", account, next, true, account::withSlot);
        } finally {
            AccountDesk.clear(now);
            AccountDesk.clear(next);
        }
    }
}
