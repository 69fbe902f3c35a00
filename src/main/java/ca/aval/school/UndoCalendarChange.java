package ca.aval.school;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

/** Takes a change of the calendar back, or does it again. */
public final class UndoCalendarChange {
    private final Guard guard;
    private final KeepCalendar keep;

    public UndoCalendarChange(Guard guard, UnitOfWork work, Schools schools, Calendars calendars) {
        this.guard = guard;
        keep = new KeepCalendar(work, schools, calendars);
    }

    /**
     * Puts the calendar back as it was before that change; handing in the inverse of a change does
     * it again. Refused when the calendar says something else than right after the change.
     */
    public CalendarOutcome undo(CalendarChange change) {
        guard.require(Permission.MANAGE_CALENDAR);
        return keep.write(Act.of("UNDO_CALENDAR_CHANGE"), change.inverse());
    }
}
