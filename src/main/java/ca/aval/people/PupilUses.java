package ca.aval.people;

import java.util.Map;

/** Port: how much other work rests on each pupil, such as printed forms. */
public interface PupilUses {
    /** For each pupil on whom something rests, how many things do. Inside a unit of work. */
    Map<PupilId, Integer> counts();
}
