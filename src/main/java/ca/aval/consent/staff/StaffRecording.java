package ca.aval.consent.staff;

import ca.aval.consent.answer.AnswerRefusal;
import ca.aval.consent.answer.Recording;

import org.jspecify.annotations.Nullable;

/** What became of an adult’s answer that was to be recorded. */
public sealed interface StaffRecording {
    /**
     * It is kept.
     *
     * @param defect the weightiest thing that is wrong with it; null when nothing is
     */
    record Recorded(StaffReturned entry, Recording.@Nullable Defect defect)
            implements StaffRecording {}

    /** The very same answer was there: nothing was written. */
    record Already(StaffReturned entry) implements StaffRecording {}

    /** Nothing was written. */
    record Refused(AnswerRefusal reason) implements StaffRecording {}
}
