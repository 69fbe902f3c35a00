package ca.aval.people.roster;

/** What came of applying a plan. */
public sealed interface AppliedRoster {
    /** The plan is carried out; counts of pupils, and of rows that said nothing new. */
    record Applied(int newCount, int changedCount, int unchangedCount, int leftCount)
            implements AppliedRoster {}

    /** People changed since the plan was made; nothing is written, and a new plan is needed. */
    record Stale() implements AppliedRoster {}
}
