package ca.aval.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.SampleRegister;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.data.UnitOfWorkInMemory;
import ca.aval.platform.problem.Problem;
import ca.aval.school.store.HibernateCalendars;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The fake of the tests keeps calendars as the register does. */
final class CalendarsContractTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void theFake() {
        keeps(new UnitOfWorkInMemory(), new CalendarsInMemory());
    }

    @Test
    void theRegister() {
        try (SampleRegister register = new SampleRegister(folder.resolve("registre"))) {
            keeps(register.open().work(), new HibernateCalendars());
        }
    }

    private static void keeps(UnitOfWork work, Calendars calendars) {
        SchoolsInMemory schools = new SchoolsInMemory(Province.QC, CalendarSetting.YEAR);
        SchoolCalendar first = CalendarProposal.of(schools.current(), CalendarSetting.YEAR);
        write(work, () -> calendars.add(first));
        SchoolCalendar read = read(work, calendars);
        assertEquals(first, read);
        SchoolCalendar changed =
                read.without(LocalDate.of(2026, 12, 25))
                        .with(List.of(day(LocalDate.of(2027, 1, 1))));
        write(work, () -> calendars.change(read, changed));
        SchoolCalendar now = read(work, calendars);
        assertTrue(changed.saysTheSameAs(now));
        assertEquals(1, now.version());
        assertThrows(Problem.class, () -> write(work, () -> calendars.change(read, changed)));
        assertThrows(Problem.class, () -> write(work, () -> calendars.remove(read)));
        write(work, () -> calendars.remove(now));
        assertTrue(work.read(calendars::all).isEmpty());
        write(work, () -> calendars.add(first));
        assertEquals(first, read(work, calendars));
    }

    private static CalendarDay day(LocalDate day) {
        return new CalendarDay(UUID.randomUUID(), day, DayKind.BREAK, "Congé");
    }

    private static SchoolCalendar read(UnitOfWork work, Calendars calendars) {
        return work.read(() -> calendars.find(CalendarSetting.YEAR)).orElseThrow();
    }

    private static void write(UnitOfWork work, Runnable change) {
        work.run(
                Act.of("TEST"),
                () -> {
                    change.run();
                    return true;
                });
    }
}
