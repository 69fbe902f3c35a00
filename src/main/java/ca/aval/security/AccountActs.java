package ca.aval.security;

import ca.aval.platform.crypto.UnlockedKeys;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolClock;

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
    public static AccountActs of(
            Guard guard,
            UnitOfWork work,
            Accounts accounts,
            Compartments compartments,
            UnlockedKeys keys,
            Predicate<char[]> isPassword,
            SchoolClock clock) {
        return new AccountActs(
                new ListAccounts(guard, work, accounts, keys),
                new OpenAccount(guard, work, accounts, compartments, keys),
                new ChangeOwnPassword(guard, work, accounts, compartments, keys, isPassword),
                new ResetPassword(guard, work, accounts, compartments, keys),
                new ChangeRole(guard, work, accounts, compartments, keys),
                new CloseAccount(guard, work, accounts, compartments, keys, clock),
                new ReopenAccount(guard, work, accounts, compartments, keys),
                new MakeRecoveryKey(guard, work, accounts, compartments, keys, clock),
                new ConfirmRecoveryKey(guard, work, accounts, compartments, keys, clock));
    }
}
