package ca.aval.people.roster;

import ca.aval.platform.time.SchoolYear;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What a row says of a pupil who is at the school no longer, or not for long.
 *
 * @param certain false when the status is written in words that Aval does not know
 * @param left whether the status itself says so, and not only a date
 * @param lastDay the last day at the school; null when the row tells none
 * @param column the header of the column that says so
 * @param text what is written there
 */
record Departure(
        boolean certain, boolean left, @Nullable LocalDate lastDay, String column, String text) {
    static @Nullable Departure of(Cells cells) {
        String status = cells.plain(RosterField.STATUS, 0);
        LocalDate lastDay = lastDay(cells);
        Boolean here = status == null ? null : Words.isHere(status);
        if (status != null && here == null) {
            return new Departure(false, false, lastDay, cells.header(RosterField.STATUS), status);
        }
        boolean left = Boolean.FALSE.equals(here);
        if (!left && lastDay == null) {
            return null;
        }
        return new Departure(
                true,
                left,
                lastDay,
                cells.header(left ? RosterField.STATUS : RosterField.LAST_DAY),
                left ? "" + status : "" + lastDay);
    }

    private static @Nullable LocalDate lastDay(Cells cells) {
        String text = cells.plain(RosterField.LAST_DAY, 0);
        if (text == null) {
            return null;
        }
        return switch (WrittenDate.of(text)) {
            case WrittenDate.Certain(var date) -> date;
            case WrittenDate.Doubtful(var reason) -> {
                cells.problems()
                        .reject(
                                cells.header(RosterField.LAST_DAY),
                                RosterProblem.Reason.LAST_DAY_NOT_UNDERSTOOD,
                                text);
                yield null;
            }
        };
    }

    /** Whether it tells of an earlier stay, from which the pupil has come back. */
    boolean isOver(SchoolYear year) {
        return certain && !left && lastDay != null && lastDay.isBefore(year.firstDay());
    }
}
