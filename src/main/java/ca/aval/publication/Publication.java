package ca.aval.publication;

import ca.aval.consent.form.ConsentUse.Identification;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Something that went out, or will: what, where, when, with whom. It is a fact and is never
 * deleted.
 *
 * @param version counts the changes, so that two people cannot overwrite each other
 * @param number as it is quoted: {@code 2026-D-0007}
 * @param use the code of the use, which names the place and, where it is one of the school's own,
 *     the account
 * @param address where it can be seen; null on paper, or while it is not known
 * @param on the day on which it appears; may be to come
 * @param contents what it shows, in a few words; may be empty
 * @param named how far the people are named
 * @param author the member of staff who published it; null when not known
 * @param check the kept answer on which it rests; null when nobody kept one
 * @param people everybody who appears: pupils, staff
 * @param removedOn the day on which all of it was taken down; null while it stands
 */
public record Publication(
        UUID id,
        int version,
        String number,
        int firstYear,
        String use,
        String title,
        @Nullable String address,
        LocalDate on,
        String contents,
        Identification named,
        @Nullable UUID author,
        @Nullable UUID check,
        Instant recordedAt,
        UUID recordedBy,
        @Nullable LocalDate removedOn,
        Set<UUID> people) {
    /** The longest title and contents, in characters. */
    public static final int LONGEST_TITLE = 200;

    /** The longest address, in characters. */
    public static final int LONGEST_ADDRESS = 500;

    public Publication {
        people = Set.copyOf(people);
    }

    /** Whether it has not appeared on that day. */
    public boolean isToCome(LocalDate day) {
        return removedOn == null && on.isAfter(day);
    }

    /** The same under another title, or found elsewhere. */
    Publication called(String changed, @Nullable String elsewhere) {
        return with(changed, elsewhere, removedOn, people);
    }

    /** The same with other people in it. */
    Publication showing(Set<UUID> others) {
        return with(title, address, removedOn, others);
    }

    /**
     * The same, taken down.
     *
     * @param day null: it stands after all
     */
    Publication removed(@Nullable LocalDate day) {
        return with(title, address, day, people);
    }

    private Publication with(
            String changed,
            @Nullable String elsewhere,
            @Nullable LocalDate removed,
            Set<UUID> others) {
        return new Publication(
                id,
                version,
                number,
                firstYear,
                use,
                changed,
                elsewhere,
                on,
                contents,
                named,
                author,
                check,
                recordedAt,
                recordedBy,
                removed,
                others);
    }
}
