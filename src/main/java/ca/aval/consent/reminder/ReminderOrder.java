package ca.aval.consent.reminder;

import ca.aval.people.PupilId;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Set;

/**
 * Whom to remind.
 *
 * @param group its code; null for every group
 * @param pupils those alone; null for all of them
 * @param situations for what reasons
 */
public record ReminderOrder(
        @Nullable String group, @Nullable Set<PupilId> pupils, Set<Situation> situations) {
    /** What asks again for an answer: silence, answers that do not count, a birthday. */
    public static final Set<Situation> ASKING =
            Set.copyOf(EnumSet.of(Situation.SILENT, Situation.DEFECT, Situation.DECIDES_ALONE));

    public ReminderOrder {
        pupils = pupils == null ? null : Set.copyOf(pupils);
        situations = Set.copyOf(situations);
    }

    /** Everybody of that group, or of all of them, who is to be asked again. */
    public static ReminderOrder asking(@Nullable String group) {
        return new ReminderOrder(group, null, ASKING);
    }

    boolean covers(Need need) {
        return (group == null || group.equals(need.group()))
                && (pupils == null || pupils.contains(need.pupil().id()))
                && situations.contains(need.situation());
    }
}
