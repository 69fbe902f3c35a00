package ca.aval.consent.form;

import java.util.List;

/**
 * A page and the lines to answer that stand on it, counted from 0.
 *
 * @param from the first line
 * @param to the line after the last
 */
record PageSplit(SheetLayout layout, int from, int to) {
    static final int ANSWERS_ROWS = 9;
    static final int OPENING_ROWS = 5;
    static final int MIDDLE_ROWS = 14;
    static final int CLOSING_ROWS = 13;

    /** The pages of a form with so many uses. */
    static List<PageSplit> of(int uses) {
        PageSplit notice = new PageSplit(SheetLayout.NOTICE, 0, 0);
        if (uses <= ANSWERS_ROWS) {
            return List.of(notice, new PageSplit(SheetLayout.ANSWERS, 0, uses));
        }
        if (uses <= OPENING_ROWS + CLOSING_ROWS) {
            return List.of(
                    new PageSplit(SheetLayout.OPENING, 0, OPENING_ROWS),
                    new PageSplit(SheetLayout.CLOSING, OPENING_ROWS, uses));
        }
        return List.of(
                notice,
                new PageSplit(SheetLayout.ANSWERS_CONTINUED, 0, MIDDLE_ROWS),
                new PageSplit(SheetLayout.CLOSING, MIDDLE_ROWS, uses));
    }
}
