package ca.aval.people.roster;

import ca.aval.people.PupilId;

/** What a person decided about a row that nobody else can place. */
public sealed interface RowChoice {
    /** The row is about that pupil; what it says is taken, its number too. */
    record Same(PupilId pupil) implements RowChoice {}

    /** The row is about a child not known before. */
    record NewPupil() implements RowChoice {}

    /** The row is not imported. */
    record Skip() implements RowChoice {}
}
