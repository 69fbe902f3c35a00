package ca.aval.app.ui;

import ca.aval.platform.place.Destination;

import org.jspecify.annotations.Nullable;

/**
 * Where the things to do are done; what has no place yet is not proposed.
 *
 * @param people the pupils and their guardians
 * @param imports the import of class lists
 * @param consents the campaign of the year
 * @param backups the backups of the register
 * @param accounts who may sign in
 * @param ahead whose birthday changes who signs
 * @param publications what was published
 */
public record HomePlaces(
        @Nullable Destination people,
        @Nullable Destination imports,
        @Nullable Destination consents,
        @Nullable Destination backups,
        @Nullable Destination accounts,
        @Nullable Destination ahead,
        @Nullable Destination publications) {
    public static final HomePlaces NONE = new HomePlaces(null, null, null);

    /** The places of a day, without backups and accounts. */
    public HomePlaces(
            @Nullable Destination people,
            @Nullable Destination imports,
            @Nullable Destination consents) {
        this(people, imports, consents, null, null);
    }

    /** The same places without the list of birthdays and without publications. */
    public HomePlaces(
            @Nullable Destination people,
            @Nullable Destination imports,
            @Nullable Destination consents,
            @Nullable Destination backups,
            @Nullable Destination accounts) {
        this(people, imports, consents, backups, accounts, people, null);
    }
}
