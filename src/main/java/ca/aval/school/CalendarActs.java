package ca.aval.school;

import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolClock;
import ca.aval.security.Guard;

/** Everything that can be done with the calendar of the school. */
public record CalendarActs(
        ReadCalendar read,
        SetCalendarDay set,
        RemoveCalendarDay remove,
        ConfirmYear confirm,
        UndoCalendarChange undo) {
    /** All of them on one register, for one person. */
    public static CalendarActs of(
            Guard guard, UnitOfWork work, Schools schools, Calendars calendars, SchoolClock clock) {
        return new CalendarActs(
                new ReadCalendar(guard, work, schools, calendars),
                new SetCalendarDay(guard, work, schools, calendars),
                new RemoveCalendarDay(guard, work, schools, calendars),
                new ConfirmYear(guard, work, schools, calendars, clock),
                new UndoCalendarChange(guard, work, schools, calendars));
    }
}
