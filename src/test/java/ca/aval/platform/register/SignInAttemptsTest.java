package ca.aval.platform.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.file.FaultySteps;
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

    private static final String ODILE = "odile";
    private static final FaultySteps.Fault FULL =
            (step, file, number) -> {
                if (step == FaultySteps.Step.WRITE) {
                    throw new IOException("No space left on device");
                }
            };

    @TempDir private Path folder = Path.of("");
    private Instant now = START;

    @Test
    void waitsLongerAfterEachWrongPasswordUpToTwoMinutes() {
        assertEquals(Problem.Kind.WRONG_PASSWORD, wrong().kind());
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            assertEquals(Problem.Kind.WRONG_PASSWORD, wrong().kind());
            Problem tooEarly = wrong();
            assertEquals(Problem.Kind.TOO_MANY_ATTEMPTS, tooEarly.kind());
            long seconds = (Long) tooEarly.arguments().getFirst();
            waits.add(seconds);
            now = now.plusSeconds(seconds).minusMillis(1);
            assertEquals(Problem.Kind.TOO_MANY_ATTEMPTS, wrong().kind(), "not a moment early");
            now = now.plusMillis(1);
        }
        assertEquals(List.of(5L, 10L, 20L, 40L, 60L, 120L, 120L, 120L), waits);
        assertEquals(9, attempts().failed().count());
    }

    @Test
    void leavesTenTriesInTenMinutesFromTheFirstOn() {
        int tries = 0;
        while (now.isBefore(START.plusSeconds(600))) {
            Problem told = wrong();
            if (told.kind() == Problem.Kind.WRONG_PASSWORD) {
                tries++;
            } else {
                now = now.plusSeconds((Long) told.arguments().getFirst());
            }
        }
        assertEquals(10, tries);
    }

    @Test
    void oneAccountsPasswordFreesNoGuessesAtAnothers() {
        wrong();
        wrong();
        assertEquals("open", attempts().through("marc", () -> "open"));
        assertEquals(Problem.Kind.TOO_MANY_ATTEMPTS, wrong().kind());
        attempts().forget();
        assertEquals(0, attempts().failed().count());
        assertEquals(Problem.Kind.TOO_MANY_ATTEMPTS, wrong().kind(), "also once it was reported");
    }

    @Test
    void waitsInMemoryWhereTheDiskIsFull() {
        SignInAttempts full = attemptsOn(new LocalDisk(new FaultySteps(FULL)));
        assertEquals("open", full.through(ODILE, () -> "open"));
        assertFalse(full.holds(ODILE, () -> false));
        assertFalse(full.holds(ODILE, () -> false));
        assertEquals(
                Problem.Kind.TOO_MANY_ATTEMPTS,
                assertThrows(Problem.class, () -> full.holds(ODILE, () -> true)).kind());
        assertEquals(2, full.failed().count());
    }

    @Test
    void stillWaitsInTheSameProgramWhereTheDiskIsFull() {
        UnwrittenAttempts program = new UnwrittenAttempts();
        LocalDisk full = new LocalDisk(new FaultySteps(FULL));
        for (int i = 0; i < 2; i++) {
            assertFalse(attemptsOn(full, program).holds(ODILE, () -> false));
        }
        SignInAttempts reopened = attemptsOn(full, program);
        assertEquals(
                Problem.Kind.TOO_MANY_ATTEMPTS,
                assertThrows(Problem.class, () -> reopened.holds(ODILE, () -> true)).kind());
        now = now.plusSeconds(5);
        LocalDisk room = new LocalDisk();
        assertFalse(attemptsOn(room, program).holds(ODILE, () -> false));
        assertEquals(3, attempts().failed().count(), "written once there is room again");
    }

    @Test
    void countsNoDamagedSlot() {
        for (int i = 0; i < 3; i++) {
            assertEquals(
                    Problem.Kind.SLOT_DAMAGED,
                    assertThrows(
                                    Problem.class,
                                    () -> attempts().holds(ODILE, SignInAttemptsTest::damaged))
                            .kind());
        }
        assertEquals(0, attempts().failed().count());
    }

    private static boolean damaged() {
        throw new Problem(Problem.Kind.SLOT_DAMAGED);
    }

    @Test
    void countsATryThatWasCutShortAndForgivesTheFirst() {
        cutShort();
        cutShort();
        assertEquals(Problem.Kind.TOO_MANY_ATTEMPTS, wrong().kind());
    }

    private void cutShort() {
        assertThrows(
                IllegalStateException.class,
                () ->
                        attempts()
                                .through(
                                        ODILE,
                                        () -> {
                                            throw new IllegalStateException("the power goes");
                                        }));
    }

    @Test
    void doesNotCountWhatIsNoWrongPassword() {
        assertThrows(
                Problem.class,
                () ->
                        attempts()
                                .through(
                                        ODILE,
                                        () -> {
                                            throw new Problem(Problem.Kind.USER_NEEDED);
                                        }));
        assertEquals("open", attempts().through(ODILE, () -> "open"));
        assertFalse(Files.exists(folder.resolve("attempts.json")));
    }

    @Test
    void remembersWhatFailedUntilItIsInTheJournalButWaitsNoMore() {
        wrong();
        now = now.plusSeconds(5);
        wrong();
        now = now.plusSeconds(5);
        assertEquals("open", attempts().through(ODILE, () -> "open"));
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
            now = now.plusSeconds(120);
        }
        now = now.minus(Duration.ofDays(900));
        assertEquals(120L, wrong().arguments().getFirst());
        now = now.plusSeconds(119);
        assertEquals(1L, wrong().arguments().getFirst());
        now = now.plusSeconds(1);
        assertEquals(Problem.Kind.WRONG_PASSWORD, wrong().kind());
    }

    @Test
    void slowsDownThePasswordThatUnlocksToo() {
        assertFalse(attempts().holds(ODILE, () -> false));
        assertFalse(attempts().holds(ODILE, () -> false));
        assertThrows(Problem.class, () -> attempts().holds(ODILE, () -> true));
        now = now.plusSeconds(5);
        assertTrue(attempts().holds(ODILE, () -> true));
        assertTrue(attempts().holds(ODILE, () -> true));
    }

    @Test
    void beginsAnewWhereItsFileIsBroken() throws IOException {
        for (String broken : new String[] {"", "{", "{}", "[1]", "{\"moments\":3}"}) {
            Files.writeString(folder.resolve("attempts.json"), broken);
            assertEquals(0, attempts().failed().count(), broken);
            assertEquals("open", attempts().through(ODILE, () -> "open"));
        }
    }

    private Problem wrong() {
        return assertThrows(
                Problem.class,
                () ->
                        attempts()
                                .through(
                                        ODILE,
                                        () -> {
                                            throw new Problem(Problem.Kind.WRONG_PASSWORD);
                                        }));
    }

    /** As after a restart, each time. */
    private SignInAttempts attempts() {
        return attemptsOn(new LocalDisk());
    }

    private SignInAttempts attemptsOn(LocalDisk disk) {
        return attemptsOn(disk, new UnwrittenAttempts());
    }

    /** As in the same program, which may close the register and open it again. */
    private SignInAttempts attemptsOn(LocalDisk disk, UnwrittenAttempts unwritten) {
        return new SignInAttempts(
                folder.resolve("attempts.json"),
                disk,
                new SchoolClock(Clock.fixed(now, ZoneOffset.UTC)),
                unwritten);
    }
}
