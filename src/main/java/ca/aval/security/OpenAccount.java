package ca.aval.security;

import java.util.UUID;

/** Opens an account for someone who did not have one. */
public final class OpenAccount {
    private final Guard guard;
    private final AccountDesk desk;

    OpenAccount(Guard guard, AccountDesk desk) {
        this.guard = guard;
        this.desk = desk;
    }

    /** Refused when a name is missing or taken, or the password is too easily guessed. */
    public AccountOutcome open(NewAccount asked) {
        guard.require(Permission.MANAGE_ACCOUNTS);
        try {
            AccountRefusal fault = asked.fault();
            if (fault != null) {
                return AccountDesk.refused(fault);
            }
            if (desk.all().stream().anyMatch(a -> a.isCalled(asked.userName()))) {
                return AccountDesk.refused(AccountRefusal.NAME_TAKEN);
            }
            Account account =
                    new Account(
                            UUID.randomUUID(),
                            0,
                            asked.userName().strip(),
                            asked.displayName().strip(),
                            asked.role());
            return desk.add("OPEN_ACCOUNT", account, asked.password());
        } finally {
            AccountDesk.clear(asked.password());
        }
    }
}
