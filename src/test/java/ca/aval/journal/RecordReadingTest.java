package ca.aval.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.data.UnitOfWorkInMemory;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

final class RecordReadingTest {
    private final UnitOfWorkInMemory work = new UnitOfWorkInMemory();
    private final UUID file = UUID.fromString("00000000-0000-4000-8000-000000000002");

    @Test
    void aFileIsWrittenDownOnceWhileTheRegisterIsOpen() {
        RecordReading reading = new RecordReading(Guard.of(Role.SECRETARY), work);
        assertTrue(reading.record(RecordReading.File.PUPIL, file));
        assertFalse(reading.record(RecordReading.File.PUPIL, file));
        assertTrue(reading.record(RecordReading.File.STAFF_MEMBER, file));
        assertTrue(reading.record(RecordReading.File.PUPIL, UUID.randomUUID()));
        assertEquals(3, work.acts().size());
        assertEquals("SEE_PUPIL", work.acts().getFirst().name());
        assertEquals(List.of("pupil=" + file), work.acts().getFirst().about());
    }

    @Test
    void whatCouldNotBeWrittenDownIsTriedAgain() {
        boolean[] full = {true};
        RecordReading reading =
                new RecordReading(
                        Guard.of(Role.PRINCIPAL),
                        new UnitOfWork() {
                            @Override
                            public <T> T run(Act act, Supplier<T> change) {
                                if (full[0]) {
                                    throw new Problem(Problem.Kind.DISK_FULL);
                                }
                                return work.run(act, change);
                            }

                            @Override
                            public <T> T read(Supplier<T> query) {
                                return query.get();
                            }
                        });
        assertThrows(Problem.class, () -> reading.record(RecordReading.File.STAFF_MEMBER, file));
        full[0] = false;
        assertTrue(reading.record(RecordReading.File.STAFF_MEMBER, file));
        assertEquals(1, work.acts().size());
    }

    @Test
    void onlyWhoReadsTheJournalIsWrittenDownAsItsReader() {
        RecordReading secretary = new RecordReading(Guard.of(Role.SECRETARY), work);
        assertThrows(Problem.class, () -> secretary.record(RecordReading.File.JOURNAL, file));
        RecordReading principal = new RecordReading(Guard.of(Role.PRINCIPAL), work);
        assertTrue(principal.record(RecordReading.File.JOURNAL, file));
        assertEquals(List.of(), work.acts().getFirst().about());
    }
}
