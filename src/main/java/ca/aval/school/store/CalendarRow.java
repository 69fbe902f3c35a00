package ca.aval.school.store;

import ca.aval.platform.time.SchoolYear;
import ca.aval.school.CalendarDay;
import ca.aval.school.SchoolCalendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The row of the calendar of a school year. */
@Entity
@Table(name = "school_calendar")
public class CalendarRow {
    @Id UUID id;
    @Version int version;

    @Column(name = "first_year")
    int firstYear;

    @Column(name = "first_day")
    LocalDate firstDay;

    @Column(name = "last_day")
    LocalDate lastDay;

    @Column(name = "confirmed_on")
    @Nullable LocalDate confirmedOn;

    protected CalendarRow() {}

    CalendarRow(UUID id, int version, SchoolCalendar calendar) {
        this.id = id;
        this.version = version;
        firstYear = calendar.year().firstYear();
        firstDay = calendar.firstDay();
        lastDay = calendar.lastDay();
        confirmedOn = calendar.confirmedOn();
    }

    SchoolCalendar toCalendar(List<CalendarDay> days) {
        return new SchoolCalendar(
                id, version, new SchoolYear(firstYear), firstDay, lastDay, confirmedOn, days);
    }
}
