package ca.aval.people.ui;

import ca.aval.kit.Mark;

/** What becomes of a row of a class list, or of a pupil whom it does not name. */
public enum RosterBucket {
    NEW(Mark.ADDED),
    CHANGED(Mark.CHANGED),
    UNCHANGED(Mark.UNCHANGED),
    UNCLEAR(Mark.TO_CLARIFY),
    REJECTED(Mark.REJECTED),
    ABSENT(Mark.GONE);

    private final Mark mark;

    RosterBucket(Mark mark) {
        this.mark = mark;
    }

    public Mark mark() {
        return mark;
    }
}
