package ca.aval.security;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** What an account is in the school, and so what it may do; whatever is not granted is refused. */
public enum Role {
    PRINCIPAL(EnumSet.allOf(Permission.class)),
    VICE_PRINCIPAL(EnumSet.complementOf(EnumSet.of(Permission.MANAGE_ACCOUNTS))),
    SECRETARY(
            EnumSet.of(
                    Permission.SEE_PEOPLE,
                    Permission.IMPORT_PEOPLE,
                    Permission.CHANGE_PEOPLE,
                    Permission.SEE_LEGAL_FACTS,
                    Permission.MANAGE_CAMPAIGN,
                    Permission.PRINT_FORMS,
                    Permission.MANAGE_CALENDAR,
                    Permission.ROLL_OVER_YEAR,
                    Permission.BACK_UP,
                    Permission.EXPORT_LISTS,
                    Permission.READ_POLICY,
                    Permission.RECORD_CONSENTS,
                    Permission.RECORD_PUBLICATIONS,
                    Permission.CHANGE_OWN_PASSWORD,
                    Permission.KEEP_OWN_DESK)),
    READ_ONLY(
            EnumSet.of(
                    Permission.SEE_PEOPLE,
                    Permission.READ_POLICY,
                    Permission.CHANGE_OWN_PASSWORD,
                    Permission.KEEP_OWN_DESK));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = permissions;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /**
     * How many roles have that permission: the principal alone, with the vice-principal, and so on.
     */
    static long holding(Permission permission) {
        return Stream.of(values()).filter(role -> role.may(permission)).count();
    }
}
