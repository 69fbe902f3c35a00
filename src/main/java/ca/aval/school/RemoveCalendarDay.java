package ca.aval.school;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.CalendarOutcome.Reason;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.time.LocalDate;

/** Makes a day of the calendar again what its weekday says. */
public final class RemoveCalendarDay {
    private final Guard guard;
    private final UnitOfWork work;
    private final Calendars calendars;
    private final KeepCalendar keep;

    public RemoveCalendarDay(Guard guard, UnitOfWork work, Schools schools, Calendars calendars) {
        this.guard = guard;
        this.work = work;
        this.calendars = calendars;
        keep = new KeepCalendar(work, schools, calendars);
    }

    public CalendarOutcome remove(SchoolYear year, LocalDate day) {
        guard.require(Permission.MANAGE_CALENDAR);
        SchoolCalendar now =
                work.read(() -> calendars.find(year)).orElseGet(() -> keep.proposal(year));
        if (now.day(day).isEmpty()) {
            return new CalendarOutcome.Refused(Reason.NOTHING_THERE);
        }
        return keep.keep(
                Act.of("REMOVE_CALENDAR_DAY", "day=" + day),
                year,
                calendar -> calendar.without(day));
    }
}
