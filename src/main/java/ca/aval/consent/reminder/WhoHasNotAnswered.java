package ca.aval.consent.reminder;

import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolYear;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

/** Tells whose forms of a year are not settled, and who may be written to about them. */
public final class WhoHasNotAnswered {
    private final Guard guard;
    private final UnitOfWork work;
    private final ReminderDesk desk;

    public WhoHasNotAnswered(Guard guard, UnitOfWork work, ReminderDesk desk) {
        this.guard = guard;
        this.work = work;
        this.desk = desk;
    }

    /** The needs of that year, as of today. */
    public ReminderNeeds read(SchoolYear year) {
        guard.require(Permission.PRINT_FORMS);
        return work.read(() -> desk.needs(year));
    }
}
