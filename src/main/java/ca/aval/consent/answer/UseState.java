package ca.aval.consent.answer;

import ca.aval.platform.time.SchoolYear;

import java.time.LocalDate;

/** Where the consent of one pupil to one use stands on one day; only {@link #ACTIVE} is a yes. */
public enum UseState {
    /** No form of the year was printed for the pupil. */
    NOT_ASKED,
    /** The form of the year has no such line. */
    NOT_COVERED,
    /** Asked, and the family still has time to answer. */
    ASKED,
    /** The day by which to answer has passed in silence. */
    NO_RESPONSE,
    ACTIVE,
    REFUSED,
    BLANK,
    /** Unsigned, undated, both boxes. */
    INVALID,
    WITHDRAWN,
    /** A yes of an earlier year. */
    EXPIRED,
    /** One holder agrees, another does not. */
    DISPUTED,
    /** A yes of somebody who may not give it, or may not any more. */
    WRONG_SIGNATORY,
    /** A parent’s yes for a pupil who now decides alone. */
    AGE_THRESHOLD_PASSED;

    /**
     * The state on that day. Ages are those under which each form was made; the order in which
     * entries were recorded changes nothing.
     *
     * @param use the code of the use
     */
    public static UseState of(ConsentHistory history, String use, LocalDate day) {
        return new UseReading(history, use, day).state();
    }

    /**
     * The state by the form of that year: on that day, or on the day of the year nearest to it.
     * What was taken back once the year was over, and before one asked anew, is withdrawn.
     *
     * @param use the code of the use
     */
    public static UseState of(
            ConsentHistory history, String use, SchoolYear year, LocalDate today) {
        boolean takenBackSince =
                history.withdrawn().stream()
                        .filter(w -> w.covers(use) && !w.day().isAfter(today))
                        .filter(w -> w.day().isAfter(year.lastDay()))
                        .anyMatch(w -> !askedAfter(history, year, w.day()));
        return takenBackSince ? WITHDRAWN : of(history, use, year.near(today));
    }

    private static boolean askedAfter(ConsentHistory history, SchoolYear year, LocalDate day) {
        return history.asked().stream()
                .anyMatch(a -> a.year().compareTo(year) > 0 && !a.issuedOn().isAfter(day));
    }
}
