package ca.aval.consent.answer;

import ca.aval.people.PupilId;
import ca.aval.platform.place.Destination;

import org.jspecify.annotations.Nullable;

/**
 * Where the forms that came back are typed in.
 *
 * @param pupil whose form is opened at once; null: none
 */
public record AnswersPlace(@Nullable PupilId pupil) implements Destination {
    /** With no form at hand. */
    public AnswersPlace() {
        this(null);
    }
}
