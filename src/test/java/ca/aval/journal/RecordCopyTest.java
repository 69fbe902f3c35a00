package ca.aval.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.platform.data.UnitOfWorkInMemory;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.util.List;

final class RecordCopyTest {
    private final UnitOfWorkInMemory work = new UnitOfWorkInMemory();

    @Test
    void manyLinesAreWrittenDownAndAFewAreNot() {
        RecordCopy copy = new RecordCopy(Guard.of(Role.READ_ONLY), work);
        copy.record("people", RecordCopy.MANY - 1);
        assertEquals(List.of(), work.acts());
        copy.record("people", RecordCopy.MANY);
        assertEquals("COPY_LINES", work.acts().getFirst().name());
        assertEquals(List.of("list=people", "lines=10"), work.acts().getFirst().about());
    }

    @Test
    void nobodyWithoutPermissionIsWrittenDown() {
        RecordCopy refused = new RecordCopy(Guard.NOBODY, work);
        assertThrows(Problem.class, () -> refused.record("people", 99));
        assertEquals(List.of(), work.acts());
    }
}
