package ca.aval.people.year;

/** What becomes of a pupil when the year turns. */
public enum Fate {
    GOES_UP,
    REPEATS,
    /** In no class of the next year; last year's class stays as history. */
    LEAVES,
    /** Nothing tells: a person decides. */
    UNDECIDED
}
