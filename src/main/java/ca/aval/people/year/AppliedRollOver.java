package ca.aval.people.year;

/** What came of turning the year. */
public sealed interface AppliedRollOver {
    /** The next year is at work. */
    record Applied(RollOverChange change) implements AppliedRollOver {}

    /** The register changed since the plan was made; nothing is written. */
    record Stale() implements AppliedRollOver {}

    /**
     * Some pupils still wait for a decision; nothing is written.
     *
     * @param pupils how many
     */
    record Undecided(int pupils) implements AppliedRollOver {}
}
