package ca.aval.consent;

import ca.aval.people.PupilId;
import ca.aval.platform.text.Language;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The form of one pupil, as it was first printed; a reprint is the same form.
 *
 * @param layout the {@link FormLayout} under which it was printed
 * @param number as printed, {@code 2026-C-0412}
 * @param shortCode nine symbols without the hyphens
 * @param codeId the random number in the square code
 * @param sheet the document that holds every word printed on it
 * @param logo the document that holds the logo printed on it
 */
public record ConsentForm(
        UUID id,
        int version,
        UUID campaign,
        PupilId pupil,
        UUID layout,
        Language language,
        String number,
        String shortCode,
        long codeId,
        String sheet,
        @Nullable String logo,
        int pages,
        LocalDate issuedOn) {}
