package ca.aval.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.backup.BackedUp;
import ca.aval.platform.backup.BackupOutcome;
import ca.aval.platform.problem.Problem;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/** A backup under a name that someone chose. */
class BackUpToFileTest {
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
    void isWrittenAndProved() {
        Path file = one.key.resolve("mine.aval-backup");
        BackupOutcome outcome =
                one.acts(OneRegister.PRINCIPAL).toFile().write(file, BackedUp.UNWATCHED);
        assertInstanceOf(BackupOutcome.Made.class, outcome);
        assertTrue(one.backups().prove(file, BackedUp.UNWATCHED));
        assertEquals("BACK_UP", one.last().name());
        assertTrue(one.last().about().contains("where=file"));
        assertFalse(one.last().about().toString().contains("mine"), "no name of a file");
    }

    @Test
    void isNotForWhoOnlyReads() {
        BackUpToFile act = one.acts(OneRegister.READER).toFile();
        Path file = one.key.resolve("mine.aval-backup");
        assertThrows(Problem.class, () -> act.write(file, BackedUp.UNWATCHED));
        assertFalse(Files.exists(file));
    }
}
