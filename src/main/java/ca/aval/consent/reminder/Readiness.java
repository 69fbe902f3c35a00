package ca.aval.consent.reminder;

/** Whether a letter may go to one recipient today. */
public enum Readiness {
    READY,
    /** The day given by the last letter has not passed. */
    TOO_SOON,
    /** Two reminders went out, or the one letter that is sent once; no other does. */
    NO_MORE
}
