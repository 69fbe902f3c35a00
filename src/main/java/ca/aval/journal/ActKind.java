package ca.aval.journal;

import java.util.Set;

/** What kind of act the journal tells of. */
public enum ActKind {
    /** The register is otherwise afterwards. */
    CHANGE,
    /** Something sensitive was looked at. */
    VIEW,
    /** Something went on paper, or into a file like it. */
    PRINT,
    /** Lines of a list left the program. */
    EXPORT,
    /** Somebody came in, or tried to; accounts and their passwords. */
    SIGN_IN,
    /** The register was copied, restored, verified or mended. */
    SAFETY,
    /** What a person keeps for themselves alone: columns, drafts, what was opened last. */
    OWN_DESK;

    private static final Set<String> SIGN_INS =
            Set.of(
                    "SIGN_IN",
                    "FAILED_SIGN_INS",
                    "UNLOCK",
                    "OPEN_ACCOUNT",
                    "CLOSE_ACCOUNT",
                    "REOPEN_ACCOUNT",
                    "CHANGE_ROLE",
                    "CHANGE_OWN_PASSWORD",
                    "RESET_PASSWORD",
                    "MAKE_RECOVERY_KEY",
                    "CONFIRM_RECOVERY_KEY",
                    "RECOVER_ACCOUNT",
                    "GRANT_COMPARTMENT",
                    "WITHDRAW_COMPARTMENT");
    private static final Set<String> SAFETY_ACTS =
            Set.of("BACK_UP", "RESTORED", "RESTORE_DRILL", "CHANGE_SECOND_PLACE");
    private static final Set<String> DESK = Set.of("KEEP_ON_DESK", "TAKE_FROM_DESK");

    /** The kind of the act of that name; a name that is not known is a change. */
    public static ActKind of(String act) {
        if (act.startsWith("SEE_")) {
            return VIEW;
        }
        if (act.startsWith("PRINT_") || act.equals("SAVE_PAPER") || act.equals("OPEN_PAPER")) {
            return PRINT;
        }
        if (act.startsWith("EXPORT")) {
            return EXPORT;
        }
        if (SIGN_INS.contains(act)) {
            return SIGN_IN;
        }
        if (SAFETY_ACTS.contains(act)) {
            return SAFETY;
        }
        return DESK.contains(act) ? OWN_DESK : CHANGE;
    }
}
