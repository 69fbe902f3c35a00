package ca.aval.consent.coverage;

import ca.aval.consent.answer.ConsentHistory;
import ca.aval.consent.answer.UseState;
import ca.aval.platform.time.SchoolYear;

import java.time.LocalDate;
import java.util.Optional;

/** As what the answer of one pupil about one use is counted, once they were asked. */
public enum Counted {
    YES,
    /** Refused, or taken back. */
    NO,
    /** The line came back empty, which is a refusal until the family answers. */
    BLANK,
    /** Something came back that does not count until the office has cleared it. */
    TO_VERIFY,
    /** Silence, which is a refusal. */
    NONE;

    /** Empty when no form of that year asked the pupil about the use by today. */
    static Optional<Counted> of(
            ConsentHistory history, String use, SchoolYear year, LocalDate today) {
        return history.asked(year, year.near(today))
                .filter(form -> form.uses().contains(use))
                .map(form -> of(UseState.of(history, use, year, today)));
    }

    private static Counted of(UseState state) {
        return switch (state) {
            case ACTIVE -> YES;
            case REFUSED, WITHDRAWN -> NO;
            case BLANK -> BLANK;
            case INVALID, DISPUTED, WRONG_SIGNATORY, AGE_THRESHOLD_PASSED -> TO_VERIFY;
            case NOT_ASKED, NOT_COVERED, ASKED, NO_RESPONSE, EXPIRED -> NONE;
        };
    }

    /** The same for somebody who may not know why: a yes, a silence, or a plain no. */
    Counted plain() {
        return switch (this) {
            case YES, NONE -> this;
            case NO, BLANK, TO_VERIFY -> NO;
        };
    }
}
