package ca.aval.security;

import java.util.function.Predicate;

/** Everything that can be done with accounts and with the recovery key. */
public record AccountActs(
        ListAccounts list,
        OpenAccount open,
        ChangeOwnPassword changeOwnPassword,
        ResetPassword resetPassword,
        ChangeRole changeRole,
        CloseAccount close,
        ReopenAccount reopen,
        MakeRecoveryKey makeRecoveryKey,
        ConfirmRecoveryKey confirmRecoveryKey) {
    /**
     * @param isPassword whether that is the password of whoever is signed in, slowed down after
     *     wrong ones
     */
    public static AccountActs of(Guard guard, AccountDesk desk, Predicate<char[]> isPassword) {
        return new AccountActs(
                new ListAccounts(guard, desk),
                new OpenAccount(guard, desk),
                new ChangeOwnPassword(guard, desk, isPassword),
                new ResetPassword(guard, desk),
                new ChangeRole(guard, desk),
                new CloseAccount(guard, desk),
                new ReopenAccount(guard, desk),
                new MakeRecoveryKey(guard, desk),
                new ConfirmRecoveryKey(guard, desk));
    }
}
