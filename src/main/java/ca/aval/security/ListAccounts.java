package ca.aval.security;

import ca.aval.platform.crypto.UnlockedKeys;
import ca.aval.platform.data.UnitOfWork;

/** Shows who may sign in. */
public final class ListAccounts {
    private final Guard guard;
    private final UnitOfWork work;
    private final Accounts accounts;
    private final UnlockedKeys keys;

    public ListAccounts(Guard guard, UnitOfWork work, Accounts accounts, UnlockedKeys keys) {
        this.guard = guard;
        this.work = work;
        this.accounts = accounts;
        this.keys = keys;
    }

    public AccountsOverview list() {
        guard.require(Permission.MANAGE_ACCOUNTS);
        return work.read(
                () ->
                        new AccountsOverview(
                                accounts.all().stream().map(this::line).toList(),
                                accounts.recovery().orElse(null)));
    }

    private AccountsOverview.Line line(Account account) {
        return new AccountsOverview.Line(
                account,
                keys.current(account.id()).isPresent(),
                account.id().equals(keys.holder()));
    }
}
