package ca.aval.school;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

final class ReadCalendarTest {
    @Test
    void anUnwrittenYearIsReadAsProposed() {
        CalendarSetting setting = new CalendarSetting();
        LocalDate day = LocalDate.of(2026, 9, 15);
        assertFalse(setting.acts.read().days().isConfirmed(day));
        setting.acts
                .confirm()
                .confirm(
                        CalendarSetting.YEAR, LocalDate.of(2026, 8, 31), LocalDate.of(2027, 6, 22));
        assertTrue(setting.acts.read().days().isConfirmed(day));
    }
}
