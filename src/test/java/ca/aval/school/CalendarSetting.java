package ca.aval.school;

import ca.aval.platform.data.UnitOfWorkInMemory;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** A school in memory and what can be done with its calendar, for tests. */
public final class CalendarSetting {
    public static final SchoolYear YEAR = new SchoolYear(2026);
    public static final SchoolClock CLOCK =
            new SchoolClock(
                    Clock.fixed(Instant.parse("2026-09-14T14:00:00Z"), ZoneOffset.ofHours(-4)));

    public final CalendarsInMemory calendars = new CalendarsInMemory();
    public final UnitOfWorkInMemory work = new UnitOfWorkInMemory();
    public final SchoolsInMemory schools;
    public final CalendarActs acts;

    public CalendarSetting() {
        this(Province.QC, Role.SECRETARY);
    }

    public CalendarSetting(Province province, Role role) {
        schools = new SchoolsInMemory(province, YEAR);
        Guard guard = Guard.of(role);
        acts =
                new CalendarActs(
                        new ReadCalendar(guard, work, schools, calendars),
                        new SetCalendarDay(guard, work, schools, calendars),
                        new RemoveCalendarDay(guard, work, schools, calendars),
                        new ConfirmYear(guard, work, schools, calendars, CLOCK),
                        new UndoCalendarChange(guard, work, schools, calendars));
    }

    SchoolCalendar now() {
        return acts.read().days().calendar(YEAR);
    }

    static CalendarChange kept(CalendarOutcome outcome) {
        return ((CalendarOutcome.Kept) outcome).change();
    }
}
