package ca.aval.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import ca.aval.school.CalendarOutcome.Reason;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

final class ConfirmYearTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 8, 31);
    private static final LocalDate LAST = LocalDate.of(2027, 6, 22);
    private final CalendarSetting setting = new CalendarSetting();

    @Test
    void theProposalBecomesTheCalendar() {
        assertNull(setting.now().confirmedOn());
        setting.acts.confirm().confirm(CalendarSetting.YEAR, FIRST, LAST);
        SchoolCalendar now = setting.now();
        assertEquals(LocalDate.of(2026, 9, 14), now.confirmedOn());
        assertEquals(FIRST, now.firstDay());
        assertEquals(LAST, now.lastDay());
        assertEquals("Noël", now.day(LocalDate.of(2026, 12, 25)).orElseThrow().reason());
    }

    @Test
    void theDaysLieInTheYearAndInOrder() {
        assertEquals(
                new CalendarOutcome.Refused(Reason.ENDS_BEFORE_IT_BEGINS),
                setting.acts.confirm().confirm(CalendarSetting.YEAR, LAST, FIRST));
        assertEquals(
                new CalendarOutcome.Refused(Reason.OUTSIDE_THE_YEAR),
                setting.acts.confirm().confirm(CalendarSetting.YEAR, FIRST, LAST.plusYears(1)));
    }
}
