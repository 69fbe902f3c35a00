package ca.aval.school;

import ca.aval.platform.time.SchoolYear;

import java.util.List;
import java.util.Optional;

/** Port: find and keep the calendars of the school years. To be used inside a unit of work. */
public interface Calendars {
    /** Every calendar written down, by year. */
    List<SchoolCalendar> all();

    Optional<SchoolCalendar> find(SchoolYear year);

    void add(SchoolCalendar calendar);

    /**
     * Keeps a changed calendar: whatever differs between the two is written.
     *
     * @param before as it was read; its version must still be the one in the register
     */
    void change(SchoolCalendar before, SchoolCalendar after);

    /** Takes a calendar away with its days; its version must be the one in the register. */
    void remove(SchoolCalendar calendar);
}
