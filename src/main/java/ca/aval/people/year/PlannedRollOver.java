package ca.aval.people.year;

import ca.aval.people.roster.RosterReading;

/** What came of planning the turn of the year. */
public sealed interface PlannedRollOver {
    record Ready(RollOverPlan plan) implements PlannedRollOver {}

    /** One of the files is no class list that Aval can read. */
    record Refused(RosterReading.NotUnderstood reason) implements PlannedRollOver {}
}
