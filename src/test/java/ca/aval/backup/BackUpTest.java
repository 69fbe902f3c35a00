package ca.aval.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.backup.BackedUp;
import ca.aval.platform.problem.Problem;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
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
    void isNotForWhoOnlyReads() {
        BackUp act = one.acts(OneRegister.READER).backUp();
        Problem refused = assertThrows(Problem.class, () -> act.now(null, BackedUp.UNWATCHED));
        assertEquals(Problem.Kind.NOT_ALLOWED, refused.kind());
        assertTrue(one.backups().own().backups().isEmpty());
    }
}
