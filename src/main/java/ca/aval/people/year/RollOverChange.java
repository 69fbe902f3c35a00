package ca.aval.people.year;

import ca.aval.people.Pupil;
import ca.aval.platform.time.SchoolYear;

import java.util.List;

/**
 * What turning the year did, so that it can be taken back and done again.
 *
 * @param from the year at work before
 * @param to the year at work after
 * @param changed the pupils known before and after
 * @param added the pupils known only after
 * @param removed the pupils known only before
 */
public record RollOverChange(
        SchoolYear from,
        SchoolYear to,
        List<Changed> changed,
        List<Pupil> added,
        List<Pupil> removed) {
    public RollOverChange {
        changed = List.copyOf(changed);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** One pupil before and after. */
    public record Changed(Pupil before, Pupil after) {}

    /** The change that takes this one back. */
    public RollOverChange inverse() {
        return new RollOverChange(
                to,
                from,
                changed.stream().map(c -> new Changed(c.after(), c.before())).toList(),
                removed,
                added);
    }
}
