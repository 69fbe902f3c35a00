package ca.aval.consent.check;

import ca.aval.consent.form.ConsentUse.Identification;

import java.time.LocalDate;

/**
 * What somebody wishes to publish.
 *
 * @param use the code of the use, which names the medium and, where it is one of the school's own,
 *     the account: {@code SCHOOL_SOCIAL/FACEBOOK/1}
 * @param named how far the pupils would be named
 * @param date the day of publication
 */
public record PublicationQuestion(String use, Identification named, LocalDate date) {}
