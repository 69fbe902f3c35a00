package ca.aval.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.platform.data.UnitOfWorkInMemory;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.util.List;

final class RecordExportTest {
    private final UnitOfWorkInMemory work = new UnitOfWorkInMemory();

    @Test
    void theListAndItsLinesAreWrittenDownAndNoName() {
        new RecordExport(Guard.of(Role.SECRETARY), work).record("people", 304);
        assertEquals("EXPORT_LIST", work.acts().getFirst().name());
        assertEquals(List.of("list=people", "lines=304"), work.acts().getFirst().about());
    }

    @Test
    void whoMayOnlyReadTakesNoListOut() {
        RecordExport refused = new RecordExport(Guard.of(Role.READ_ONLY), work);
        assertThrows(Problem.class, () -> refused.record("people", 304));
        assertEquals(List.of(), work.acts());
    }
}
