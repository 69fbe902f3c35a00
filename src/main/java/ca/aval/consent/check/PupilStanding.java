package ca.aval.consent.check;

import java.util.Map;
import java.util.Set;

/**
 * All that is known of one pupil, on the day of publication, that may stand in its way.
 *
 * @param person what stands in the way of any use, whatever was signed
 * @param answers for each use that is known of, what stands in the way of it; nothing when a
 *     consent is active
 */
public record PupilStanding(Set<Reason> person, Map<String, Set<Reason>> answers) {
    public PupilStanding {
        person = Set.copyOf(person);
        answers = Map.copyOf(answers);
    }

    /** What stands in the way of that use; silence when nothing is known of it. */
    Set<Reason> against(String use) {
        return answers.getOrDefault(use, Set.of(Reason.NO_RESPONSE));
    }
}
