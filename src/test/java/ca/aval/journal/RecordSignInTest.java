package ca.aval.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.platform.data.UnitOfWorkInMemory;
import ca.aval.platform.problem.Problem;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

import java.util.List;

final class RecordSignInTest {
    private final UnitOfWorkInMemory work = new UnitOfWorkInMemory();

    @Test
    void everyRoleThatComesInIsWrittenDown() {
        for (Role role : Role.values()) {
            new RecordSignIn(Guard.of(role), work).record(false);
        }
        assertEquals(Role.values().length, work.acts().size());
        assertEquals("SIGN_IN", work.acts().getFirst().name());
    }

    @Test
    void comingBackToALockedWindowIsAnotherAct() {
        new RecordSignIn(Guard.of(Role.PRINCIPAL), work).record(true);
        assertEquals("UNLOCK", work.acts().getFirst().name());
    }

    @Test
    void nobodyWithoutPermissionComesIn() {
        RecordSignIn refused = new RecordSignIn(Guard.NOBODY, work);
        assertThrows(Problem.class, () -> refused.record(false));
        assertEquals(List.of(), work.acts());
    }
}
