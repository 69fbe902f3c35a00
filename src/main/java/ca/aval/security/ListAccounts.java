package ca.aval.security;

/** Shows who may sign in. */
public final class ListAccounts {
    private final Guard guard;
    private final AccountDesk desk;

    ListAccounts(Guard guard, AccountDesk desk) {
        this.guard = guard;
        this.desk = desk;
    }

    public AccountsOverview list() {
        guard.require(Permission.MANAGE_ACCOUNTS);
        return desk.work()
                .read(
                        () ->
                                new AccountsOverview(
                                        desk.accounts().all().stream().map(this::line).toList(),
                                        desk.accounts().recovery().orElse(null)));
    }

    private AccountsOverview.Line line(Account account) {
        return new AccountsOverview.Line(
                account, desk.keys().current(account.id()).isPresent(), desk.isOwn(account));
    }
}
