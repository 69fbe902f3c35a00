package ca.aval.consent.staff;

import ca.aval.people.StaffId;
import ca.aval.platform.text.Language;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The form of one adult about themself, as it was first printed; a reprint is the same form.
 *
 * @param layout the {@link ca.aval.consent.FormLayout} under which it was printed
 * @param number as printed, {@code 2026-A-0012}
 * @param shortCode nine symbols without the hyphens
 * @param codeId the random number in the square code
 * @param sheet the document that holds every word printed on it
 * @param logo the document that holds the logo printed on it
 */
public record StaffForm(
        UUID id,
        UUID campaign,
        StaffId member,
        UUID layout,
        String number,
        String shortCode,
        long codeId,
        Language language,
        String sheet,
        @Nullable String logo,
        int pages,
        LocalDate issuedOn) {
    /** The same under that layout, its words kept as that document. */
    StaffForm kept(UUID under, String document) {
        return new StaffForm(
                id, campaign, member, under, number, shortCode, codeId, language, document, logo,
                pages, issuedOn);
    }
}
