package ca.aval.security;

import java.util.UUID;

/** Gives someone else a new password, when theirs is forgotten. */
public final class ResetPassword {
    private final Guard guard;
    private final AccountDesk desk;

    ResetPassword(Guard guard, AccountDesk desk) {
        this.guard = guard;
        this.desk = desk;
    }

    /**
     * Refused for a closed account and for one’s own. What the account could open in compartments
     * is lost to it, since its keys are new.
     *
     * @param password overwritten once it was used
     */
    public AccountOutcome reset(UUID id, char[] password) {
        guard.require(Permission.MANAGE_ACCOUNTS);
        try {
            Account account = desk.find(id).orElse(null);
            if (account == null) {
                return AccountDesk.refused(AccountRefusal.UNKNOWN);
            }
            if (!account.isOpen()) {
                return AccountDesk.refused(AccountRefusal.CLOSED);
            }
            if (desk.isOwn(account)) {
                return AccountDesk.refused(AccountRefusal.OWN_ACCOUNT);
            }
            AccountRefusal fault = AccountDesk.fault(password, account.userName());
            return fault != null
                    ? AccountDesk.refused(fault)
                    : desk.change("RESET_PASSWORD", account, password, false, account::withSlot);
        } finally {
            AccountDesk.clear(password);
        }
    }
}
