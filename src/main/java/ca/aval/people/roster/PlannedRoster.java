package ca.aval.people.roster;

import java.util.List;

/** What came of reading class lists and holding them against everyone known. */
public sealed interface PlannedRoster {
    /**
     * What importing would change.
     *
     * @param facts how each file was read
     */
    record Ready(List<RosterFacts> facts, RosterPlan plan) implements PlannedRoster {
        public Ready {
            facts = List.copyOf(facts);
        }
    }

    /** One of the files is no class list that Aval can read. */
    record Refused(RosterReading.NotUnderstood reason) implements PlannedRoster {}
}
