package ca.aval.security;

import static java.util.stream.Collectors.joining;

import ca.aval.platform.crypto.UnlockedKeys;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.time.SchoolClock;

import java.time.Instant;
import java.util.List;

/**
 * Gives a principal a new password with the recovery key; nobody is signed in, the key itself is
 * the permission.
 */
public final class AccountRecovery {
    private final UnitOfWork work;
    private final Accounts accounts;
    private final UnlockedKeys keys;
    private final SchoolClock clock;
    private final CompartmentDesk desk;

    /**
     * @param keys as the recovery key opened them
     */
    public AccountRecovery(
            UnitOfWork work,
            Accounts accounts,
            Compartments compartments,
            UnlockedKeys keys,
            SchoolClock clock) {
        this.work = work;
        this.accounts = accounts;
        this.keys = keys;
        this.clock = clock;
        desk = new CompartmentDesk(compartments, keys);
    }

    /**
     * Gives the open principal’s account of that name another password.
     *
     * @throws Problem of kind {@code NOT_A_PRINCIPAL} with the names there are, {@code
     *     PASSWORD_WEAK} or {@code WRONG_RECOVERY_KEY} when a later key took the place of the one
     *     used
     */
    public void recover(String userName, char[] password) {
        RecoveryCard card =
                work.read(accounts::recovery)
                        .filter(known -> known.knows(keys.mark()))
                        .orElseThrow(() -> new Problem(Problem.Kind.WRONG_RECOVERY_KEY));
        List<Account> principals =
                work.read(accounts::all).stream().filter(Account::isOpenPrincipal).toList();
        Account account =
                principals.stream()
                        .filter(a -> a.isCalled(userName))
                        .findFirst()
                        .orElseThrow(() -> notAmong(principals));
        if (PasswordRule.judge(new String(password), account.userName()).refused()) {
            throw new Problem(Problem.Kind.PASSWORD_WEAK);
        }
        String mark = keys.prepare(account.id(), account.userName(), password);
        Instant now = clock.now();
        work.run(
                Act.of("RECOVER_ACCOUNT", "account=" + account.id()),
                () -> {
                    accounts.change(account.withSlot(mark));
                    if (card.confirmedAt() == null && keys.mark().equals(card.slot())) {
                        accounts.change(card.confirmed(card.slot(), now));
                    }
                    desk.renew(account.id());
                    return account;
                });
        keys.settle(account.id());
    }

    /** Whoever holds the key reads everything: the names are no secret to them. */
    private static Problem notAmong(List<Account> principals) {
        return new Problem(
                Problem.Kind.NOT_A_PRINCIPAL,
                principals.stream().map(Account::userName).sorted().collect(joining(", ")));
    }
}
