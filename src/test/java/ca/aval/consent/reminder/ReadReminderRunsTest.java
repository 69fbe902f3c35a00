package ca.aval.consent.reminder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import ca.aval.app.composition.ReminderParts;
import ca.aval.school.Province;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Optional;

class ReadReminderRunsTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void theLastRunComesBackAsItWasPrinted() {
        try (ReminderSchool school = new ReminderSchool(folder.resolve("r"), Province.QC)) {
            ReadReminderRuns read = new ReminderParts(school.open()).runs();
            assertEquals(Optional.empty(), read.last(ReminderSchool.YEAR));
            school.pupil("Alix", "2016-05-14", "401", ReminderSchool.mother(1));
            school.begin();
            assertEquals(Optional.empty(), read.last(ReminderSchool.YEAR));
            school.on("2026-09-21");
            print(school);
            school.on("2026-10-06");
            ReminderOutcome.Printed second = print(school);
            long acts = school.open().acts();

            ReadReminderRuns.Opened last = read.last(ReminderSchool.YEAR).orElseThrow();

            assertEquals(second.run(), last.run());
            assertArrayEquals(second.pdf(), last.pdf());
            assertEquals(acts, school.open().acts());
        }
    }

    private static ReminderOutcome.Printed print(ReminderSchool school) {
        return assertInstanceOf(
                ReminderOutcome.Printed.class, school.print(ReminderOrder.asking(null)));
    }
}
