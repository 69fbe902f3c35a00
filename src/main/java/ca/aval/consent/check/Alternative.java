package ca.aval.consent.check;

import ca.aval.consent.form.ConsentUse;

/**
 * Something that more of the same pupils may do.
 *
 * @param question what to ask instead
 * @param use the use of that question, as the school words it
 * @param allowed how many may appear then
 * @param of how many were asked about
 */
public record Alternative(
        Kind kind, PublicationQuestion question, ConsentUse use, int allowed, int of) {
    /** In what it differs from the wish. */
    public enum Kind {
        /** The same in another place. */
        OTHER_USE,
        /** The same there, with less of the name. */
        LESS_NAME,
        /** There, with those of the contents that the line names. */
        FEWER_CONTENTS,
        /** There, with nobody to be recognised. */
        FACELESS
    }
}
