package ca.aval.security;

import org.jspecify.annotations.Nullable;

/**
 * An account to be opened.
 *
 * @param password overwritten once it was used
 */
public record NewAccount(String userName, String displayName, Role role, char[] password) {
    @Nullable AccountRefusal fault() {
        if (userName.isBlank() || displayName.isBlank()) {
            return AccountRefusal.NAME_MISSING;
        }
        if (userName.strip().length() > Account.LONGEST_USER_NAME
                || displayName.strip().length() > Account.LONGEST_DISPLAY_NAME) {
            return AccountRefusal.NAME_TOO_LONG;
        }
        return AccountDesk.fault(password, userName);
    }
}
