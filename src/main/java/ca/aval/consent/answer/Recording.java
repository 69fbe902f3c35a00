package ca.aval.consent.answer;

import org.jspecify.annotations.Nullable;

/** What became of an answer that was to be recorded. */
public sealed interface Recording {
    /**
     * It is kept.
     *
     * @param defect the weightiest thing that is wrong with it; null exactly when it is complete
     */
    record Recorded(Returned entry, Completeness completeness, @Nullable Defect defect)
            implements Recording {}

    /** The very same answer was there: nothing was written. */
    record Already(Returned entry) implements Recording {}

    /** Nothing was written. */
    record Refused(AnswerRefusal reason) implements Recording {}

    /** How far a form can be relied on. */
    enum Completeness {
        COMPLETE,
        /** Some lines count, others do not. */
        PARTIAL,
        /** No yes of it counts. */
        INVALID
    }

    /** What is wrong with a form. */
    enum Defect {
        UNSIGNED,
        UNDATED,
        WRONG_SIGNATORY,
        BOTH_BOXES,
        BLANK_LINE
    }
}
