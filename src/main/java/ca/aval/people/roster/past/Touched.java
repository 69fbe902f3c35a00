package ca.aval.people.roster.past;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A person whom an import brought in or changed, with all it takes to turn the import round.
 *
 * @param left the version in which the import, or its undoing, left the person; null when it left
 *     none
 * @param resting how much other work rested on the person at that moment
 * @param other the person as taking back, or doing again, will make them; null for nobody
 */
public record Touched(
        UUID id, UUID person, @Nullable Integer left, int resting, @Nullable KeptPerson other) {
    /** The touch of an import that brings that person in. */
    public static Touched added(KeptPerson person) {
        return new Touched(UUID.randomUUID(), person.id(), person.version(), 0, null);
    }

    /**
     * The touch of an import that changes a known person.
     *
     * @param resting how much other work rests on the person now
     */
    public static Touched changed(KeptPerson before, int resting) {
        return new Touched(UUID.randomUUID(), before.id(), before.version() + 1, resting, before);
    }

    Touched turned(@Nullable Integer nowLeft, int nowResting, @Nullable KeptPerson nowOther) {
        return new Touched(id, person, nowLeft, nowResting, nowOther);
    }
}
