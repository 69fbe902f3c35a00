package ca.aval.consent.reminder;

/** Why a family or a pupil is written to about a form. */
public enum Situation {
    /** Nothing came back by the day asked for. */
    SILENT,
    /** What came back does not count: unsigned, undated, somebody else, both boxes. */
    DEFECT,
    /** It counts, but some lines were left blank. */
    BLANKS,
    /** A parent answered for a pupil who now decides alone. */
    DECIDES_ALONE,
    /** Two holders disagree. */
    DISAGREEMENT
}
