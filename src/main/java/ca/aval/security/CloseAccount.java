package ca.aval.security;

import ca.aval.platform.crypto.UnlockedKeys;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolClock;

import java.util.UUID;

/** Closes the account of someone who leaves; what was done with it stays in the journal. */
public final class CloseAccount {
    private final Guard guard;
    private final AccountDesk desk;
    private final SchoolClock clock;

    public CloseAccount(
            Guard guard,
            UnitOfWork work,
            Accounts accounts,
            Compartments compartments,
            UnlockedKeys keys,
            SchoolClock clock) {
        this.guard = guard;
        desk = new AccountDesk(work, accounts, compartments, keys);
        this.clock = clock;
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
        AccountOutcome done = desk.change("CLOSE_ACCOUNT", account, a -> a.closed(clock.now()));
        desk.drop(id);
        return done;
    }
}
