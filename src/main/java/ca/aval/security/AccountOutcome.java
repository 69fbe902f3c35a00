package ca.aval.security;

import java.util.List;

/** What became of something asked about an account. */
public sealed interface AccountOutcome {
    /**
     * It is done and kept.
     *
     * @param account as it is now
     * @param lostCompartments the names of the compartments that the account could open and cannot
     *     any more, until someone who can lets it in again
     */
    record Done(Account account, List<String> lostCompartments) implements AccountOutcome {
        public Done {
            lostCompartments = List.copyOf(lostCompartments);
        }

        Done(Account account) {
            this(account, List.of());
        }
    }

    /** It is not done; nothing changed. */
    record Refused(AccountRefusal reason) implements AccountOutcome {}
}
