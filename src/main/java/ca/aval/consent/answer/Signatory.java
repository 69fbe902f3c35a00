package ca.aval.consent.answer;

import ca.aval.people.Capacity;

import java.util.UUID;

/** Who signed, wrote or spoke for a pupil. */
public sealed interface Signatory {
    /** The pupil. */
    record ThePupil() implements Signatory {}

    /**
     * An adult of the pupil’s list.
     *
     * @param capacity on the day of the signature
     * @param entitled whether capacity and facts let them sign that day, the pupil’s age aside;
     *     counts once the adult is no longer on the list
     */
    record Adult(UUID guardian, Capacity capacity, boolean entitled) implements Signatory {}

    /** Somebody who is not on the pupil’s list, under the name they gave. */
    record Stranger(String name) implements Signatory {}
}
