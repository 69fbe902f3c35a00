package ca.aval.people.roster.past;

import ca.aval.people.Pupil;
import ca.aval.people.PupilId;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A pupil whom an import brought in or changed, with all it takes to turn the import round.
 *
 * @param left the version in which the import, or its undoing, left the pupil; null when it left
 *     none
 * @param resting how much other work rested on the pupil at that moment
 * @param other the pupil as taking back, or doing again, will make them; null for no pupil
 */
public record TouchedPupil(
        UUID id, PupilId pupil, @Nullable Integer left, int resting, @Nullable Pupil other) {
    /** The touch of an import that is being carried out. */
    public static TouchedPupil added(Pupil pupil) {
        return new TouchedPupil(UUID.randomUUID(), pupil.id(), pupil.version(), 0, null);
    }

    /**
     * The touch of an import that changes a known pupil.
     *
     * @param resting how much other work rests on the pupil now
     */
    public static TouchedPupil changed(Pupil before, int resting) {
        return new TouchedPupil(
                UUID.randomUUID(), before.id(), before.version() + 1, resting, before);
    }

    TouchedPupil turned(@Nullable Integer nowLeft, int nowResting, @Nullable Pupil nowOther) {
        return new TouchedPupil(id, pupil, nowLeft, nowResting, nowOther);
    }
}
