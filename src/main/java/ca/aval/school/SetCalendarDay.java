package ca.aval.school;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.CalendarOutcome.Reason;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Sets days of the calendar apart: a holiday, a pedagogical day, a storm. */
public final class SetCalendarDay {
    /** The most letters that a reason may have. */
    public static final int LONGEST_REASON = 200;

    private final Guard guard;
    private final KeepCalendar keep;

    public SetCalendarDay(Guard guard, UnitOfWork work, Schools schools, Calendars calendars) {
        this.guard = guard;
        keep = new KeepCalendar(work, schools, calendars);
    }

    /**
     * Sets every day from the first to the last apart, in place of what was said of them. Weekends
     * between are left alone, as they are days off anyway; a single day is set whatever it is.
     *
     * @param reason in words; never empty
     */
    public CalendarOutcome set(
            SchoolYear year, LocalDate from, LocalDate to, DayKind kind, String reason) {
        guard.require(Permission.MANAGE_CALENDAR);
        if (reason.isBlank()) {
            return new CalendarOutcome.Refused(Reason.NO_WORDS);
        }
        if (reason.strip().length() > LONGEST_REASON) {
            return new CalendarOutcome.Refused(Reason.TOO_LONG);
        }
        if (to.isBefore(from)) {
            return new CalendarOutcome.Refused(Reason.ENDS_BEFORE_IT_BEGINS);
        }
        if (!SchoolYear.of(from).equals(year) || !SchoolYear.of(to).equals(year)) {
            return new CalendarOutcome.Refused(Reason.OUTSIDE_THE_YEAR);
        }
        List<CalendarDay> days =
                from.datesUntil(to.plusDays(1))
                        .filter(day -> from.equals(to) || !SchoolCalendar.isWeekend(day))
                        .map(day -> new CalendarDay(UUID.randomUUID(), day, kind, reason))
                        .toList();
        if (days.isEmpty()) {
            return new CalendarOutcome.Refused(Reason.NOTHING_TO_SET);
        }
        Act act =
                Act.of(
                        "SET_CALENDAR_DAY",
                        "kind=" + kind,
                        "from=" + from,
                        "to=" + to,
                        "days=" + days.size());
        return keep.keep(act, year, calendar -> calendar.with(days));
    }
}
