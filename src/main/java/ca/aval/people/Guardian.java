package ca.aval.people;

import ca.aval.platform.text.Language;
import ca.aval.school.PostalAddress;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * An adult who answers for one pupil.
 *
 * @param rank 1 for the first adult named in the list
 * @param household adults of one pupil with the same number live together
 * @param language the language in which letters to this adult are written
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
        PostalAddress address) {}
