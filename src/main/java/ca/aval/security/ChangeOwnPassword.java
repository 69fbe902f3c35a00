package ca.aval.security;

import java.util.function.Predicate;

/** Gives whoever is signed in another password; the one before opens nothing any more. */
public final class ChangeOwnPassword {
    private final Guard guard;
    private final AccountDesk desk;
    private final Predicate<char[]> isPassword;

    /**
     * @param isPassword whether that is the password of whoever is signed in, slowed down after
     *     wrong ones
     */
    ChangeOwnPassword(Guard guard, AccountDesk desk, Predicate<char[]> isPassword) {
        this.guard = guard;
        this.desk = desk;
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
            Account account = desk.find(desk.keys().holder()).orElseThrow();
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
