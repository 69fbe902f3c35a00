package ca.aval.people.year;

/** What came of taking the turn of the year back, or of doing it again. */
public enum TakenBack {
    DONE,
    /** The year at work or a pupil changed since; nothing is written. */
    CHANGED_SINCE,
    /** The new year is in use: forms lean on it; nothing is written. */
    YEAR_IN_USE
}
