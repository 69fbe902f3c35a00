package ca.aval.security;

import java.util.UUID;

/** Closes the account of someone who leaves; what was done with it stays in the journal. */
public final class CloseAccount {
    private final Guard guard;
    private final AccountDesk desk;

    CloseAccount(Guard guard, AccountDesk desk) {
        this.guard = guard;
        this.desk = desk;
    }

    /** Refused for the last principal, for one’s own account and for a closed one. */
    public AccountOutcome close(UUID id) {
        guard.require(Permission.MANAGE_ACCOUNTS);
        Account account = desk.find(id).orElse(null);
        if (account == null) {
            return AccountDesk.refused(AccountRefusal.UNKNOWN);
        }
        if (!account.isOpen()) {
            return AccountDesk.refused(AccountRefusal.CLOSED);
        }
        if (desk.isLastPrincipal(account)) {
            return AccountDesk.refused(AccountRefusal.LAST_PRINCIPAL);
        }
        if (desk.isOwn(account)) {
            return AccountDesk.refused(AccountRefusal.OWN_ACCOUNT);
        }
        AccountOutcome done =
                desk.change("CLOSE_ACCOUNT", account, a -> a.closed(desk.clock().now()));
        desk.drop(id);
        return done;
    }
}
