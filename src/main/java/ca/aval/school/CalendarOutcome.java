package ca.aval.school;

/** What came of changing the calendar. */
public sealed interface CalendarOutcome {
    /** It is written. */
    record Kept(CalendarChange change) implements CalendarOutcome {}

    /** Nothing is written, for that reason. */
    record Refused(Reason reason) implements CalendarOutcome {}

    /** Why a change of the calendar is refused. */
    enum Reason {
        /** A day has to say in words why it is set apart. */
        NO_WORDS,
        /** More words than a line of the calendar holds. */
        TOO_LONG,
        /** The last day comes before the first. */
        ENDS_BEFORE_IT_BEGINS,
        /** A day lies outside July 1 to June 30 of that year. */
        OUTSIDE_THE_YEAR,
        /** The days between hold nothing but weekends. */
        NOTHING_TO_SET,
        /** The calendar says nothing of that day. */
        NOTHING_THERE,
        /** Somebody changed the calendar since. */
        CHANGED_SINCE
    }
}
