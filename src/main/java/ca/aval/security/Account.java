package ca.aval.security;

import java.util.UUID;

/**
 * Someone who signs in to the program.
 *
 * @param userName what is typed to sign in
 * @param displayName how the program calls the person
 */
public record Account(UUID id, int version, String userName, String displayName, Role role) {
    /** How many characters are typed to sign in at the most. */
    public static final int LONGEST_USER_NAME = 100;
}
