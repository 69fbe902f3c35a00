package ca.aval.people.roster;

import ca.aval.people.Capacity;
import ca.aval.people.PersonName;
import ca.aval.school.PostalAddress;

import org.jspecify.annotations.Nullable;

/**
 * What one row says of one adult; null where it says nothing.
 *
 * @param rank 1 for the first adult that the list has columns for
 * @param household adults of one pupil with the same number live together
 * @param address the adult's own, where the list has columns for it
 */
public record RosterGuardian(
        int rank,
        PersonName name,
        @Nullable Capacity capacity,
        @Nullable Integer household,
        @Nullable String email,
        @Nullable String phone,
        PostalAddress address) {}
