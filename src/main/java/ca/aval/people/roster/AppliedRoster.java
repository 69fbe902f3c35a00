package ca.aval.people.roster;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** What came of applying a plan. */
public sealed interface AppliedRoster {
    /**
     * The plan is carried out; counts of pupils, and of rows that said nothing new.
     *
     * @param pastImport the import to take back; null when nothing was written
     */
    record Applied(
            int newCount,
            int changedCount,
            int unchangedCount,
            int leftCount,
            @Nullable UUID pastImport)
            implements AppliedRoster {}

    /** People changed since the plan was made; nothing is written, and a new plan is needed. */
    record Stale() implements AppliedRoster {}
}
