package ca.aval.security;

import static java.util.stream.Collectors.joining;

import ca.aval.platform.data.Act;
import ca.aval.platform.problem.Problem;

import java.time.Instant;
import java.util.List;

/**
 * Gives a principal a new password with the recovery key; nobody is signed in, the key itself is
 * the permission.
 */
public final class AccountRecovery {
    private final AccountDesk desk;

    /**
     * @param desk with the keys as the recovery key opened them
     */
    public AccountRecovery(AccountDesk desk) {
        this.desk = desk;
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
                desk.work()
                        .read(desk.accounts()::recovery)
                        .filter(known -> known.knows(desk.keys().mark()))
                        .orElseThrow(() -> new Problem(Problem.Kind.WRONG_RECOVERY_KEY));
        List<Account> principals =
                desk.work().read(desk.accounts()::all).stream()
                        .filter(Account::isOpenPrincipal)
                        .toList();
        Account account =
                principals.stream()
                        .filter(a -> a.isCalled(userName))
                        .findFirst()
                        .orElseThrow(() -> notAmong(principals));
        if (PasswordRule.judge(new String(password), account.userName()).refused()) {
            throw new Problem(Problem.Kind.PASSWORD_WEAK);
        }
        String mark = desk.keys().prepare(account.id(), account.userName(), password);
        Instant now = desk.clock().now();
        desk.work()
                .run(
                        Act.of("RECOVER_ACCOUNT", "account=" + account.id()),
                        () -> {
                            desk.accounts().change(account.withSlot(mark));
                            if (card.confirmedAt() == null
                                    && desk.keys().mark().equals(card.slot())) {
                                desk.accounts().change(card.confirmed(card.slot(), now));
                            }
                            desk.compartmentDesk().renew(account.id());
                            return account;
                        });
        desk.keys().settle(account.id());
    }

    /** Whoever holds the key reads everything: the names are no secret to them. */
    private static Problem notAmong(List<Account> principals) {
        return new Problem(
                Problem.Kind.NOT_A_PRINCIPAL,
                principals.stream().map(Account::userName).sorted().collect(joining(", ")));
    }
}
