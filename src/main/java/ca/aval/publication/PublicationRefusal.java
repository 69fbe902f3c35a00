package ca.aval.publication;

/** Why something about a publication was not written. */
public enum PublicationRefusal {
    TITLE_MISSING,
    /** More than 200 characters. */
    TITLE_TOO_LONG,
    /** More than 500 characters. */
    ADDRESS_TOO_LONG,
    /** More than 200 characters. */
    CONTENTS_TOO_LONG,
    DAY_MISSING,
    USE_UNKNOWN,
    /** Nobody is said to appear. */
    NOBODY,
    PERSON_UNKNOWN,
    /** No such publication, or it was changed meanwhile. */
    PUBLICATION_UNKNOWN,
    /** It was taken down already, or stands already. */
    ALREADY_SO,
    TAKEDOWN_UNKNOWN,
    ALERT_UNKNOWN,
    /** What could not be removed needs a reason. */
    NOTE_MISSING,
    /** More than 400 characters. */
    NOTE_TOO_LONG,
    /** A day that is still to come. */
    DAY_TO_COME
}
