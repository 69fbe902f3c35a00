package ca.aval.publication;

import ca.aval.consent.form.ConsentUse.Identification;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody says went out, or will, as typed.
 *
 * @param use the code of the use
 * @param address empty when there is none
 * @param on null while no day is said
 * @param author the member of staff who published it; null when not known
 * @param check the kept answer on which it rests; null when nobody kept one
 * @param people everybody who appears
 */
public record PublicationDraft(
        String use,
        String title,
        String address,
        @Nullable LocalDate on,
        String contents,
        Identification named,
        @Nullable UUID author,
        @Nullable UUID check,
        Set<UUID> people) {
    public PublicationDraft {
        people = Set.copyOf(people);
    }
}
