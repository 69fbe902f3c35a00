package ca.aval.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.platform.problem.Problem;
import ca.aval.platform.work.Progress;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;

final class VerifyRegisterTest {
    private final Verified sound = new Verified.Sound(3, 0, null, "7f3a 91c2 e04d");
    private final Progress watched = new Watched();

    /** Nobody looks and nobody stops it. */
    private record Watched() implements Progress {
        @Override
        public void done(int count, int of) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    }

    @Test
    void whoReadsTheJournalChecksTheRegister() {
        assertEquals(
                sound,
                new VerifyRegister(Guard.of(Role.VICE_PRINCIPAL), progress -> sound)
                        .verify(watched));
    }

    @Test
    void othersDoNot() {
        VerifyRegister refused = new VerifyRegister(Guard.of(Role.SECRETARY), progress -> sound);
        assertThrows(Problem.class, () -> refused.verify(watched));
    }
}
