package ca.aval.security.ui;

import ca.aval.kit.State;
import ca.aval.security.AccountRefusal;
import ca.aval.security.Role;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * One account as the list shows it.
 *
 * @param name how the program calls the person, with a word when it is whoever is signed in
 * @param userName what is typed to sign in
 * @param roleName what the account is in the school
 * @param may what that lets it do, in a few words
 * @param open whether one signs in with it
 * @param fixed why it can neither be closed nor become something else; null when it can
 * @param own whether it is of whoever is signed in
 */
public record AccountLine(
        UUID id,
        String name,
        String userName,
        Role role,
        String roleName,
        String may,
        State state,
        boolean open,
        @Nullable AccountRefusal fixed,
        boolean own) {}
