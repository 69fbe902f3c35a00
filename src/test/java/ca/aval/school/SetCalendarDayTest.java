package ca.aval.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.problem.Problem;
import ca.aval.school.CalendarOutcome.Reason;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

final class SetCalendarDayTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private final CalendarSetting setting = new CalendarSetting();

    private CalendarOutcome set(LocalDate from, LocalDate to, String reason) {
        return setting.acts.set().set(CalendarSetting.YEAR, from, to, DayKind.BREAK, reason);
    }

    @Test
    void aBreakIsSetOnItsWeekdaysAsOneAct() {
        set(MONDAY, MONDAY.plusDays(8), " Relâche ");
        SchoolCalendar now = setting.now();
        assertEquals("Relâche", now.day(MONDAY).orElseThrow().reason());
        assertTrue(now.day(MONDAY.plusDays(5)).isEmpty(), "Saturday");
        assertEquals(7, now.days().stream().filter(d -> d.kind() == DayKind.BREAK).count());
        assertEquals(1, setting.work.acts().size());
        assertEquals(
                "[kind=BREAK, from=2027-03-01, to=2027-03-09, days=7]",
                setting.work.acts().getFirst().about().toString());
    }

    @Test
    void aDaySetTwiceKeepsTheLastWord() {
        set(MONDAY, MONDAY, "Relâche");
        setting.acts.set().set(CalendarSetting.YEAR, MONDAY, MONDAY, DayKind.CLOSURE, "Tempête");
        assertEquals(DayKind.CLOSURE, setting.now().day(MONDAY).orElseThrow().kind());
        assertEquals(1, setting.now().days().stream().filter(d -> d.day().equals(MONDAY)).count());
    }

    @Test
    void eachRefusalSaysWhy() {
        assertEquals(new CalendarOutcome.Refused(Reason.NO_WORDS), set(MONDAY, MONDAY, " "));
        assertEquals(
                new CalendarOutcome.Refused(Reason.TOO_LONG), set(MONDAY, MONDAY, "x".repeat(201)));
        assertEquals(
                new CalendarOutcome.Refused(Reason.ENDS_BEFORE_IT_BEGINS),
                set(MONDAY, MONDAY.minusDays(1), "x"));
        assertEquals(
                new CalendarOutcome.Refused(Reason.OUTSIDE_THE_YEAR),
                set(MONDAY, LocalDate.of(2027, 7, 1), "x"));
        assertEquals(
                new CalendarOutcome.Refused(Reason.NOTHING_TO_SET),
                set(MONDAY.plusDays(5), MONDAY.plusDays(6), "x"));
        assertEquals(0, setting.work.acts().size());
    }

    @Test
    void aReaderSetsNothing() {
        CalendarSetting reader = new CalendarSetting(Province.QC, Role.READ_ONLY);
        assertThrows(
                Problem.class,
                () ->
                        reader.acts
                                .set()
                                .set(CalendarSetting.YEAR, MONDAY, MONDAY, DayKind.BREAK, "x"));
    }
}
