package ca.aval.security;

import java.util.UUID;

/** Lets someone sign in again whose account was closed. */
public final class ReopenAccount {
    private final Guard guard;
    private final AccountDesk desk;

    ReopenAccount(Guard guard, AccountDesk desk) {
        this.guard = guard;
        this.desk = desk;
    }

    /**
     * Refused when it is open.
     *
     * @param password overwritten once it was used
     */
    public AccountOutcome reopen(UUID id, char[] password) {
        guard.require(Permission.MANAGE_ACCOUNTS);
        try {
            Account account = desk.find(id).orElse(null);
            if (account == null) {
                return AccountDesk.refused(AccountRefusal.UNKNOWN);
            }
            if (account.isOpen()) {
                return AccountDesk.refused(AccountRefusal.ALREADY_OPEN);
            }
            AccountRefusal fault = AccountDesk.fault(password, account.userName());
            return fault != null
                    ? AccountDesk.refused(fault)
                    : desk.change("REOPEN_ACCOUNT", account, password, false, account::reopened);
        } finally {
            AccountDesk.clear(password);
        }
    }
}
