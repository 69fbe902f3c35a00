package ca.aval.school;

import ca.aval.platform.problem.Problem;
import ca.aval.platform.time.SchoolYear;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Calendars as a register keeps them, for tests without one. */
public final class CalendarsInMemory implements Calendars {
    private final TreeMap<SchoolYear, SchoolCalendar> kept = new TreeMap<>();

    @Override
    public List<SchoolCalendar> all() {
        return List.copyOf(kept.values());
    }

    @Override
    public Optional<SchoolCalendar> find(SchoolYear year) {
        return Optional.ofNullable(kept.get(year));
    }

    @Override
    public void add(SchoolCalendar calendar) {
        put(calendar, 0);
    }

    @Override
    public void change(SchoolCalendar before, SchoolCalendar after) {
        require(before);
        put(after, before.version() + 1);
    }

    @Override
    public void remove(SchoolCalendar calendar) {
        require(calendar);
        kept.remove(calendar.year());
    }

    private void put(SchoolCalendar c, int version) {
        kept.put(
                c.year(),
                new SchoolCalendar(
                        c.id(),
                        version,
                        c.year(),
                        c.firstDay(),
                        c.lastDay(),
                        c.confirmedOn(),
                        c.days()));
    }

    private void require(SchoolCalendar calendar) {
        SchoolCalendar now = kept.get(calendar.year());
        if (now == null || now.version() != calendar.version()) {
            throw new Problem(Problem.Kind.CHANGED_BY_ANOTHER);
        }
    }
}
