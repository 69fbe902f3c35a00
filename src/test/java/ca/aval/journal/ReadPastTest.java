package ca.aval.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.platform.problem.Problem;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

final class ReadPastTest {
    private final RecordHistory history =
            record ->
                    record.equals(SomeActs.PUPIL)
                            ? List.of(new RecordHistory.Entry(new SomeActs().lines.get(1), "O. V."))
                            : List.of();

    @Test
    void theActsOfThatRecordAreRead() {
        ReadPast read = new ReadPast(Guard.of(Role.READ_ONLY), history);
        assertEquals(1, read.of(SomeActs.PUPIL).size());
        assertEquals(List.of(), read.of(UUID.randomUUID()));
    }

    @Test
    void nobodyWithoutPermissionReadsThem() {
        ReadPast refused = new ReadPast(Guard.NOBODY, history);
        assertThrows(Problem.class, () -> refused.of(SomeActs.PUPIL));
    }
}
