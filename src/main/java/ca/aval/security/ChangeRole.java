package ca.aval.security;

import java.util.UUID;

/** Makes an account something else in the school. */
public final class ChangeRole {
    private final Guard guard;
    private final AccountDesk desk;

    ChangeRole(Guard guard, AccountDesk desk) {
        this.guard = guard;
        this.desk = desk;
    }

    /** Refused for the last principal, for one’s own account and for a closed one. */
    public AccountOutcome change(UUID id, Role role) {
        guard.require(Permission.MANAGE_ACCOUNTS);
        Account account = desk.find(id).orElse(null);
        if (account == null) {
            return AccountDesk.refused(AccountRefusal.UNKNOWN);
        }
        if (account.role() == role) {
            return new AccountOutcome.Done(account);
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
        return desk.change("CHANGE_ROLE", account, a -> a.withRole(role));
    }
}
