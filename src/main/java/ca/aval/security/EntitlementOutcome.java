package ca.aval.security;

/** What became of letting an account open a compartment, or not any more. */
public enum EntitlementOutcome {
    DONE,
    /** Whoever is signed in cannot open it, and so cannot let anybody else. */
    NOT_ENTITLED,
    /** The account is closed or has no slot of its own. */
    NO_SLOT,
    /** Nobody but the recovery key could open it any more. */
    LAST_HOLDER
}
