package ca.aval.platform.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.time.SchoolClock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

class SignInAttemptsTest {
    private static final Instant START = Instant.parse("2026-09-02T14:15:00Z");

    @TempDir private Path folder = Path.of("");
    private Instant now = START;

    @Test
    void waitsLongerAfterEachWrongPasswordUpToAMinute() {
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            assertEquals(Problem.Kind.WRONG_PASSWORD, wrong().kind());
            Problem tooEarly = wrong();
            assertEquals(Problem.Kind.TOO_MANY_ATTEMPTS, tooEarly.kind());
            long seconds = (Long) tooEarly.arguments().getFirst();
            waits.add(seconds);
            now = now.plusSeconds(seconds).minusMillis(1);
            assertEquals(Problem.Kind.TOO_MANY_ATTEMPTS, wrong().kind(), "not a moment early");
            now = now.plusMillis(1);
        }
        assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L), waits);
        assertEquals(9, attempts().failed().count());
    }

    @Test
    void countsATryThatWasCutShort() {
        assertThrows(
                IllegalStateException.class,
                () ->
                        attempts()
                                .through(
                                        () -> {
                                            throw new IllegalStateException("the power goes");
                                        }));
        assertEquals(Problem.Kind.TOO_MANY_ATTEMPTS, wrong().kind());
    }

    @Test
    void doesNotCountWhatIsNoWrongPassword() {
        assertThrows(
                Problem.class,
                () ->
                        attempts()
                                .through(
                                        () -> {
                                            throw new Problem(Problem.Kind.USER_NEEDED);
                                        }));
        assertEquals("open", attempts().through(() -> "open"));
        assertFalse(Files.exists(folder.resolve("attempts.json")));
    }

    @Test
    void remembersWhatFailedUntilItIsInTheJournalButWaitsNoMore() {
        wrong();
        now = now.plusSeconds(5);
        wrong();
        now = now.plusSeconds(5);
        assertEquals("open", attempts().through(() -> "open"));
        assertEquals(List.of(START, START.plusSeconds(5)), attempts().failed().moments());
        assertEquals(2, attempts().failed().count());
        assertEquals(Problem.Kind.WRONG_PASSWORD, wrong().kind(), "at once");
        attempts().forget();
        assertEquals(0, attempts().failed().count());
    }

    @Test
    void aClockSetBackNeitherShortensNorLengthensTheWait() {
        for (int i = 0; i < 8; i++) {
            wrong();
            now = now.plusSeconds(60);
        }
        now = now.minus(Duration.ofDays(900));
        assertEquals(60L, wrong().arguments().getFirst());
        now = now.plusSeconds(59);
        assertEquals(1L, wrong().arguments().getFirst());
        now = now.plusSeconds(1);
        assertEquals(Problem.Kind.WRONG_PASSWORD, wrong().kind());
    }

    @Test
    void slowsDownThePasswordThatUnlocksToo() {
        assertFalse(attempts().holds(() -> false));
        assertThrows(Problem.class, () -> attempts().holds(() -> true));
        now = now.plusSeconds(1);
        assertTrue(attempts().holds(() -> true));
        assertTrue(attempts().holds(() -> true));
    }

    @Test
    void beginsAnewWhereItsFileIsBroken() throws IOException {
        for (String broken : new String[] {"", "{", "{}", "[1]", "{\"moments\":3}"}) {
            Files.writeString(folder.resolve("attempts.json"), broken);
            assertEquals(0, attempts().failed().count(), broken);
            assertEquals("open", attempts().through(() -> "open"));
        }
    }

    private Problem wrong() {
        return assertThrows(
                Problem.class,
                () ->
                        attempts()
                                .through(
                                        () -> {
                                            throw new Problem(Problem.Kind.WRONG_PASSWORD);
                                        }));
    }

    /** As after a restart, each time. */
    private SignInAttempts attempts() {
        return new SignInAttempts(
                folder.resolve("attempts.json"),
                new LocalDisk(),
                new SchoolClock(Clock.fixed(now, ZoneOffset.UTC)));
    }
}
