package ca.aval.school.store;

import ca.aval.school.CalendarDay;
import ca.aval.school.DayKind;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.LocalDate;
import java.util.UUID;

/** The row of a day that a calendar sets apart. */
@Entity
@Table(name = "calendar_day")
public class CalendarDayRow {
    @Id UUID id;

    @Column(name = "calendar_id")
    UUID calendarId;

    @Column(name = "day_date")
    LocalDate day;

    String kind;
    String reason;

    protected CalendarDayRow() {}

    CalendarDayRow(UUID calendar, CalendarDay day) {
        id = day.id();
        calendarId = calendar;
        this.day = day.day();
        kind = day.kind().name();
        reason = day.reason();
    }

    CalendarDay toDay() {
        return new CalendarDay(id, day, DayKind.valueOf(kind), reason);
    }
}
