package ca.aval.security;

/** Why something about an account was not done; nothing changed. */
public enum AccountRefusal {
    NAME_MISSING,
    NAME_TOO_LONG,
    /** Another account, open or closed, is called so. */
    NAME_TAKEN,
    PASSWORD_TOO_SHORT,
    PASSWORD_COMMON,
    PASSWORD_LIKE_NAME,
    /** The password that was to prove who is there is another. */
    WRONG_PASSWORD,
    /** Nobody could open accounts any more. */
    LAST_PRINCIPAL,
    /** One’s own account is closed, or given another role, by another principal. */
    OWN_ACCOUNT,
    CLOSED,
    ALREADY_OPEN,
    UNKNOWN
}
