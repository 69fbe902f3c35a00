package ca.aval.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.school.CalendarOutcome.Reason;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

final class UndoCalendarChangeTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 20);
    private final CalendarSetting setting = new CalendarSetting();

    private CalendarChange storm(LocalDate day) {
        return CalendarSetting.kept(
                setting.acts.set().set(CalendarSetting.YEAR, day, day, DayKind.CLOSURE, "Tempête"));
    }

    @Test
    void theFirstChangeTakenBackLeavesNoCalendar() {
        CalendarChange change = storm(DAY);
        setting.acts.undo().undo(change);
        assertTrue(setting.calendars.all().isEmpty());
        setting.acts.undo().undo(change.inverse());
        assertEquals(DayKind.CLOSURE, setting.now().day(DAY).orElseThrow().kind());
    }

    @Test
    void laterChangesAreTakenBackInOrder() {
        CalendarChange first = storm(DAY);
        SchoolCalendar between = setting.now();
        CalendarChange second = storm(DAY.plusDays(1));
        assertEquals(
                new CalendarOutcome.Refused(Reason.CHANGED_SINCE),
                setting.acts.undo().undo(first),
                "not over the second one");
        setting.acts.undo().undo(second);
        assertTrue(between.saysTheSameAs(setting.now()));
        setting.acts.undo().undo(first);
        assertTrue(setting.calendars.all().isEmpty());
    }
}
