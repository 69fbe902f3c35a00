package ca.aval.consent.check;

import ca.aval.consent.form.ConsentUse.Identification;
import ca.aval.consent.form.Content;

import java.time.LocalDate;
import java.util.Set;

/**
 * What somebody wishes to publish.
 *
 * @param use the code of the use, which names the medium and, where it is one of the school's own,
 *     the account: {@code SCHOOL_SOCIAL/FACEBOOK/1}
 * @param contents what of the pupils is shown; none while nobody says, which asks about whatever
 *     the line of the form names
 * @param named how far the pupils would be named
 * @param date the day of publication
 */
public record PublicationQuestion(
        String use, Set<Content> contents, Identification named, LocalDate date) {
    public PublicationQuestion {
        contents = Set.copyOf(contents);
    }

    /** The question whatever is shown. */
    public PublicationQuestion(String use, Identification named, LocalDate date) {
        this(use, Set.of(), named, date);
    }

    /** Whether nobody could be recognised: then nobody is published. */
    public boolean faceless() {
        return named == Identification.NONE && contents.equals(Set.of(Content.FACELESS));
    }

    /** The same about another use. */
    PublicationQuestion in(String other) {
        return new PublicationQuestion(other, contents, named, date);
    }

    /** The same with other contents. */
    PublicationQuestion showing(Set<Content> other) {
        return new PublicationQuestion(use, other, named, date);
    }

    /** The same with another name. */
    PublicationQuestion naming(Identification other) {
        return new PublicationQuestion(use, contents, other, date);
    }
}
