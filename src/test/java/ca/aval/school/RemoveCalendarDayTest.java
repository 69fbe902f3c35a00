package ca.aval.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.school.CalendarOutcome.Reason;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

final class RemoveCalendarDayTest {
    private final CalendarSetting setting = new CalendarSetting();

    @Test
    void aProposedHolidayCanBeTakenOut() {
        LocalDate easterMonday = LocalDate.of(2027, 3, 29);
        setting.acts.remove().remove(CalendarSetting.YEAR, easterMonday);
        assertTrue(setting.now().isSchoolDay(easterMonday));
        assertTrue(setting.now().day(LocalDate.of(2027, 3, 26)).isPresent(), "the others stay");
    }

    @Test
    void anOrdinaryDayHasNothingToTakeOut() {
        assertEquals(
                new CalendarOutcome.Refused(Reason.NOTHING_THERE),
                setting.acts.remove().remove(CalendarSetting.YEAR, LocalDate.of(2027, 3, 30)));
        assertEquals(0, setting.work.acts().size());
    }
}
