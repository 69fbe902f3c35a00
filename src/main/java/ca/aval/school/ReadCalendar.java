package ca.aval.school;

import ca.aval.platform.data.UnitOfWork;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

/** Reads the calendars of the school. */
public final class ReadCalendar {
    private final Guard guard;
    private final UnitOfWork work;
    private final Schools schools;
    private final Calendars calendars;

    public ReadCalendar(Guard guard, UnitOfWork work, Schools schools, Calendars calendars) {
        this.guard = guard;
        this.work = work;
        this.schools = schools;
        this.calendars = calendars;
    }

    /** Everything that is known of the days, ready to be counted. */
    public SchoolDays days() {
        guard.require(Permission.SEE_PEOPLE);
        return work.read(() -> new SchoolDays(schools.current(), calendars.all()));
    }
}
