package ca.aval.school;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.CalendarOutcome.Reason;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.time.LocalDate;

/** Confirms the calendar of a year: its first and last day, and the days that were proposed. */
public final class ConfirmYear {
    private final Guard guard;
    private final KeepCalendar keep;
    private final SchoolClock clock;

    public ConfirmYear(
            Guard guard, UnitOfWork work, Schools schools, Calendars calendars, SchoolClock clock) {
        this.guard = guard;
        this.clock = clock;
        keep = new KeepCalendar(work, schools, calendars);
    }

    /**
     * @param first the first day with pupils
     * @param last the last day with pupils
     */
    public CalendarOutcome confirm(SchoolYear year, LocalDate first, LocalDate last) {
        guard.require(Permission.MANAGE_CALENDAR);
        if (!first.isBefore(last)) {
            return new CalendarOutcome.Refused(Reason.ENDS_BEFORE_IT_BEGINS);
        }
        if (!SchoolYear.of(first).equals(year) || !SchoolYear.of(last).equals(year)) {
            return new CalendarOutcome.Refused(Reason.OUTSIDE_THE_YEAR);
        }
        return keep.keep(
                Act.of("CONFIRM_CALENDAR", "year=" + year, "first=" + first, "last=" + last),
                year,
                c ->
                        new SchoolCalendar(
                                c.id(), c.version(), year, first, last, clock.today(), c.days()));
    }
}
