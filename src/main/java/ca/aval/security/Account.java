package ca.aval.security;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * Someone who signs in to the program.
 *
 * @param userName what is typed to sign in
 * @param displayName how the program calls the person
 * @param slot the fingerprint of the key slot that the account opens with; null where it is not
 *     known or there is none
 * @param closedAt since when nobody signs in with it; null while it is open
 */
public record Account(
        UUID id,
        int version,
        String userName,
        String displayName,
        Role role,
        @Nullable String slot,
        @Nullable Instant closedAt) {
    /** How many characters are typed to sign in at the most. */
    public static final int LONGEST_USER_NAME = 100;

    /** How many characters the program calls a person by at the most. */
    public static final int LONGEST_DISPLAY_NAME = 200;

    /** An open account whose slot is not known. */
    public Account(UUID id, int version, String userName, String displayName, Role role) {
        this(id, version, userName, displayName, role, null, null);
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    boolean isOpenPrincipal() {
        return isOpen() && role == Role.PRINCIPAL;
    }

    /** Whether that name, typed to sign in, is this account’s. */
    public boolean isCalled(String typed) {
        return folded(userName).equals(folded(typed));
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    Account withSlot(String mark) {
        return new Account(id, version, userName, displayName, role, mark, closedAt);
    }

    Account withRole(Role other) {
        return new Account(id, version, userName, displayName, other, slot, closedAt);
    }

    Account closed(Instant moment) {
        return new Account(id, version, userName, displayName, role, null, moment);
    }

    Account reopened(String mark) {
        return new Account(id, version, userName, displayName, role, mark, null);
    }
}
