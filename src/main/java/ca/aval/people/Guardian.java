package ca.aval.people;

import ca.aval.platform.text.Language;
import ca.aval.school.PostalAddress;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.UUID;

/**
 * An adult who answers for one pupil. Whether an order limits them is a {@link LegalFact} of the
 * pupil, read through {@link Pupil#on}.
 *
 * @param rank 1 for the first adult named in the list
 * @param household adults of one pupil with the same number live together
 * @param language the language in which letters to this adult are written
 * @param handEdited what was corrected by hand
 */
public record Guardian(
        UUID id,
        int rank,
        PersonName name,
        Capacity capacity,
        int household,
        Language language,
        @Nullable String email,
        @Nullable String phone,
        PostalAddress address,
        Set<GuardianField> handEdited) {
    public Guardian {
        handEdited = Set.copyOf(handEdited);
    }

    /** An adult of whom nothing was corrected by hand. */
    public Guardian(
            UUID id,
            int rank,
            PersonName name,
            Capacity capacity,
            int household,
            Language language,
            @Nullable String email,
            @Nullable String phone,
            PostalAddress address) {
        this(id, rank, name, capacity, household, language, email, phone, address, Set.of());
    }

    public Guardian withLanguage(Language changed) {
        return new Guardian(
                id, rank, name, capacity, household, changed, email, phone, address, handEdited);
    }

    public Guardian withHandEdited(Set<GuardianField> fields) {
        return new Guardian(
                id, rank, name, capacity, household, language, email, phone, address, fields);
    }
}
