package ca.aval.people.roster;

import ca.aval.people.PupilId;

import java.util.Map;
import java.util.Set;

/**
 * What a person decided about a plan; whatever they did not decide stays as the plan has it.
 *
 * @param rows by the place of the unclear row
 * @param leavers pupils absent from the lists who have left the school
 * @param listWins pupils corrected here of whom the list is right after all
 */
public record Decisions(
        Map<RosterPlace, RowChoice> rows, Set<PupilId> leavers, Set<PupilId> listWins) {
    public static final Decisions NONE = new Decisions(Map.of(), Set.of(), Set.of());

    public Decisions {
        rows = Map.copyOf(rows);
        leavers = Set.copyOf(leavers);
        listWins = Set.copyOf(listWins);
    }
}
