package ca.aval.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.backup.BackedUp;
import ca.aval.platform.backup.KeptBackup;
import ca.aval.platform.problem.Problem;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A backup that someone asks for is made here, and at the second place when it is there. */
class BackUpTest {
    @TempDir Path folder;

    private OneRegister one;

    @BeforeEach
    void create() {
        one = new OneRegister(folder);
    }

    @AfterEach
    void close() {
        one.close();
    }

    @Test
    void goesToBothPlaces() {
        BackupReport report =
                one.acts(OneRegister.PRINCIPAL).backUp().now(one.key, BackedUp.UNWATCHED);
        assertNull(report.second());
        assertTrue(Objects.requireNonNull(report.backup()).isProved());
        assertEquals(2, one.acts(OneRegister.PRINCIPAL).list().list(one.key).backups().size());
    }

    @Test
    void isMadeHereWhenTheSecondPlaceIsAway() {
        BackupReport report =
                one.acts(OneRegister.PRINCIPAL)
                        .backUp()
                        .now(folder.resolve("unplugged"), BackedUp.UNWATCHED);
        assertTrue(Objects.requireNonNull(report.backup()).isProved());
        assertEquals(Problem.Kind.PLACE_AWAY, Objects.requireNonNull(report.second()).kind());
    }

    @Test
    void isWrittenDownOnceItStands() {
        long before = one.register.position().sequence();
        BackupReport report =
                one.acts(OneRegister.PRINCIPAL).backUp().now(one.key, BackedUp.UNWATCHED);
        KeptBackup backup = Objects.requireNonNull(report.backup());
        assertEquals(before, backup.position().sequence(), "the act is not in the backup");
        assertEquals(before + 1, one.register.position().sequence());
        assertEquals("BACK_UP", one.last().name());
        assertEquals(
                List.of(
                        "why=hand",
                        "where=both",
                        "bytes=" + backup.bytes(),
                        "documents=0",
                        "sequence=" + before,
                        "head=" + backup.position().head()),
                one.last().about());
        assertFalse(one.backups().isDue(), "for its own trace no other is made");
        assertTrue(one.backups().prove(backup.file(), BackedUp.UNWATCHED));
        BackedUp.act(one.register, "deux");
        assertTrue(one.backups().isDue());
    }

    @Test
    void saysThatItIsOnlyHereWhenTheSecondPlaceIsAway() {
        one.acts(OneRegister.PRINCIPAL)
                .backUp()
                .now(folder.resolve("unplugged"), BackedUp.UNWATCHED);
        assertTrue(one.last().about().contains("where=here"));
    }

    @Test
    void isNotForWhoOnlyReads() {
        BackUp act = one.acts(OneRegister.READER).backUp();
        Problem refused = assertThrows(Problem.class, () -> act.now(null, BackedUp.UNWATCHED));
        assertEquals(Problem.Kind.NOT_ALLOWED, refused.kind());
        assertTrue(one.backups().own().backups().isEmpty());
    }
}
