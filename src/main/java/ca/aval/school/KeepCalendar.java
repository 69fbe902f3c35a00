package ca.aval.school;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.CalendarOutcome.Reason;

import org.jspecify.annotations.Nullable;

import java.util.function.UnaryOperator;

/** Writes a calendar as one act, unless somebody changed it meanwhile. */
final class KeepCalendar {
    private final UnitOfWork work;
    private final Schools schools;
    private final Calendars calendars;

    KeepCalendar(UnitOfWork work, Schools schools, Calendars calendars) {
        this.work = work;
        this.schools = schools;
        this.calendars = calendars;
    }

    /** Changes the calendar of that year, starting from its proposal when there is none. */
    CalendarOutcome keep(Act act, SchoolYear year, UnaryOperator<SchoolCalendar> change) {
        SchoolCalendar before = work.read(() -> calendars.find(year).orElse(null));
        SchoolCalendar start = before == null ? proposal(year) : before;
        return write(act, new CalendarChange(before, change.apply(start)));
    }

    /** Writes that change, unless the calendar says something else than it did before it. */
    CalendarOutcome write(Act act, CalendarChange change) {
        try {
            return work.run(act, () -> new CalendarOutcome.Kept(put(change)));
        } catch (Problem e) {
            if (e.kind() == Problem.Kind.CHANGED_BY_ANOTHER) {
                return new CalendarOutcome.Refused(Reason.CHANGED_SINCE);
            }
            throw e;
        }
    }

    SchoolCalendar proposal(SchoolYear year) {
        return CalendarProposal.of(work.read(schools::current), year);
    }

    private CalendarChange put(CalendarChange change) {
        SchoolYear year = year(change);
        SchoolCalendar now = calendars.find(year).orElse(null);
        SchoolCalendar after = change.after();
        if (!same(now, change.before())) {
            throw new Problem(Problem.Kind.CHANGED_BY_ANOTHER);
        }
        if (now == null && after != null) {
            calendars.add(after);
        } else if (now != null && after == null) {
            calendars.remove(now);
        } else if (now != null && after != null) {
            calendars.change(now, after);
        }
        return change;
    }

    private static SchoolYear year(CalendarChange change) {
        SchoolCalendar one = change.before() == null ? change.after() : change.before();
        if (one == null) {
            throw new IllegalArgumentException("a change from nothing to nothing");
        }
        return one.year();
    }

    private static boolean same(@Nullable SchoolCalendar one, @Nullable SchoolCalendar other) {
        return one == null || other == null ? one == other : one.saysTheSameAs(other);
    }
}
