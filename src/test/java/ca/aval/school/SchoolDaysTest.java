package ca.aval.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

final class SchoolDaysTest {
    private final CalendarSetting setting = new CalendarSetting();

    private SchoolDays days() {
        return setting.acts.read().days();
    }

    private void set(String from, String to, DayKind kind) {
        CalendarSetting.kept(
                setting.acts
                        .set()
                        .set(
                                CalendarSetting.YEAR,
                                LocalDate.parse(from),
                                LocalDate.parse(to),
                                kind,
                                "raison"));
    }

    @Test
    void weekendsHolidaysAndTheSummerAreNoSchoolDays() {
        assertTrue(days().isSchoolDay(LocalDate.of(2026, 9, 8)));
        assertFalse(days().isSchoolDay(LocalDate.of(2026, 9, 7)), "Labour Day");
        assertFalse(days().isSchoolDay(LocalDate.of(2026, 9, 12)), "Saturday");
        assertFalse(days().isSchoolDay(LocalDate.of(2026, 8, 14)), "summer");
        assertFalse(days().isSchoolDay(LocalDate.of(2027, 6, 28)), "after the last day");
    }

    @Test
    void aSuspensionCrossesAPedagogicalDayAndAStorm() {
        set("2026-09-18", "2026-09-18", DayKind.PEDAGOGICAL);
        set("2026-09-22", "2026-09-22", DayKind.CLOSURE);
        // Thu 17 | Fri 18 ped | Mon 21 | Tue 22 storm | Wed 23 | Thu 24
        LocalDate wednesday = LocalDate.of(2026, 9, 16);
        assertEquals(LocalDate.of(2026, 9, 17), days().addSchoolDays(wednesday, 1));
        assertEquals(LocalDate.of(2026, 9, 23), days().addSchoolDays(wednesday, 3));
        assertEquals(3, days().schoolDaysBetween(wednesday, LocalDate.of(2026, 9, 23)));
    }

    @Test
    void aMovedDayCountsEvenOnASaturday() {
        set("2026-09-19", "2026-09-19", DayKind.MOVED);
        assertTrue(days().isSchoolDay(LocalDate.of(2026, 9, 19)));
        assertEquals(LocalDate.of(2026, 9, 19), days().addSchoolDays(LocalDate.of(2026, 9, 18), 1));
    }

    @Test
    void businessDaysIgnoreTheSchoolButNotTheLaw() {
        set("2026-10-08", "2026-10-09", DayKind.PEDAGOGICAL);
        LocalDate wednesday = LocalDate.of(2026, 10, 7);
        // Thu 8, Fri 9, Mon 12 Thanksgiving, Tue 13
        assertEquals(LocalDate.of(2026, 10, 13), days().businessDaysAfter(wednesday, 3));
        assertEquals(LocalDate.of(2026, 10, 15), days().addSchoolDays(wednesday, 3));
        assertEquals(3, days().businessDaysBetween(wednesday, LocalDate.of(2026, 10, 13)));
    }

    @Test
    void aTimeLimitRunsOverTheSummer() {
        LocalDate lastWeek = LocalDate.of(2027, 6, 22);
        LocalDate end = days().addSchoolDays(lastWeek, 2);
        // June 23 is the last day; the next one proposed is August 27
        assertEquals(LocalDate.of(2027, 8, 27), end);
        assertEquals(2, days().schoolDaysBetween(lastWeek, end));
    }

    @Test
    void ontarioBeginsAfterLabourDay() {
        SchoolDays ontario = new CalendarSetting(Province.ON, Role.PRINCIPAL).acts.read().days();
        assertEquals(LocalDate.of(2026, 9, 8), ontario.calendar(CalendarSetting.YEAR).firstDay());
        assertFalse(ontario.isSchoolDay(LocalDate.of(2027, 2, 15)));
    }

    @Test
    void countingAndAddingAgree() {
        LocalDate start = LocalDate.of(2026, 9, 1);
        for (int n = 1; n < 300; n += 7) {
            assertEquals(n, days().schoolDaysBetween(start, days().addSchoolDays(start, n)));
            assertEquals(n, days().businessDaysBetween(start, days().businessDaysAfter(start, n)));
        }
        assertEquals(0, days().schoolDaysBetween(start, start));
        assertThrows(IllegalArgumentException.class, () -> days().addSchoolDays(start, 0));
    }
}
