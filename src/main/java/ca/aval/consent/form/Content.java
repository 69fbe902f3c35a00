package ca.aval.consent.form;

/** What of a pupil is shown or heard (domain 2.8). */
public enum Content {
    GROUP_PHOTO,
    INDIVIDUAL_PHOTO,
    VIDEO,
    VOICE,
    WORK,
    TESTIMONY,
    /** A picture in which nobody can be recognised; no line of a form needs to name it. */
    FACELESS
}
