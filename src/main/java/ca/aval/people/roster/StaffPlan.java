package ca.aval.people.roster;

import ca.aval.people.StaffId;
import ca.aval.people.StaffMember;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What importing would change among the staff.
 *
 * @param newcomers people not known before
 * @param changed people of whom a row says something new
 * @param unchanged rows that say nothing new
 * @param unclear rows that wait until the list is clearer
 * @param versions the state of everyone known when the plan was made
 */
public record StaffPlan(
        List<StaffLine> newcomers,
        List<Changed> changed,
        List<StaffLine> unchanged,
        List<StaffLine> unclear,
        Map<StaffId, Integer> versions) {
    public StaffPlan {
        newcomers = List.copyOf(newcomers);
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
        unclear = List.copyOf(unclear);
        versions = Map.copyOf(versions);
    }

    /** A person known, and the row that says something new. */
    public record Changed(StaffMember known, StaffLine line) {}

    static Map<StaffId, Integer> versions(List<StaffMember> everyone) {
        return everyone.stream().collect(Collectors.toMap(StaffMember::id, StaffMember::version));
    }

    /** Whether the lists said anything of staff. */
    public boolean isEmpty() {
        return newcomers.isEmpty() && changed.isEmpty() && unchanged.isEmpty() && unclear.isEmpty();
    }

    public boolean changesSomething() {
        return !newcomers.isEmpty() || !changed.isEmpty();
    }
}
