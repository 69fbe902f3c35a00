package ca.aval.school.store;

import ca.aval.platform.data.Sessions;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.CalendarDay;
import ca.aval.school.Calendars;
import ca.aval.school.SchoolCalendar;

import org.hibernate.StatelessSession;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The calendars of the school, kept by Hibernate. */
public final class HibernateCalendars implements Calendars {
    @Override
    public List<SchoolCalendar> all() {
        StatelessSession session = Sessions.current();
        Map<UUID, List<CalendarDay>> days =
                session
                        .createSelectionQuery("from CalendarDayRow", CalendarDayRow.class)
                        .getResultList()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.calendarId,
                                        Collectors.mapping(
                                                CalendarDayRow::toDay, Collectors.toList())));
        return session
                .createSelectionQuery("from CalendarRow order by firstYear", CalendarRow.class)
                .getResultList()
                .stream()
                .map(row -> row.toCalendar(days.getOrDefault(row.id, List.of())))
                .toList();
    }

    @Override
    public Optional<SchoolCalendar> find(SchoolYear year) {
        return all().stream().filter(calendar -> calendar.year().equals(year)).findFirst();
    }

    @Override
    public void add(SchoolCalendar calendar) {
        StatelessSession session = Sessions.current();
        session.insert(new CalendarRow(calendar.id(), 0, calendar));
        calendar.days().forEach(day -> session.insert(new CalendarDayRow(calendar.id(), day)));
    }

    @Override
    public void change(SchoolCalendar before, SchoolCalendar after) {
        StatelessSession session = Sessions.current();
        UUID id = before.id();
        session.update(new CalendarRow(id, before.version(), after));
        // what goes first, so that a day never stands twice
        before.days().stream()
                .filter(day -> !after.days().contains(day))
                .forEach(day -> session.delete(new CalendarDayRow(id, day)));
        after.days().stream()
                .filter(day -> !before.days().contains(day))
                .forEach(day -> session.insert(new CalendarDayRow(id, day)));
    }

    @Override
    public void remove(SchoolCalendar calendar) {
        StatelessSession session = Sessions.current();
        calendar.days().forEach(day -> session.delete(new CalendarDayRow(calendar.id(), day)));
        session.delete(new CalendarRow(calendar.id(), calendar.version(), calendar));
    }
}
