package ca.aval.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.backup.BackedUp;
import ca.aval.platform.backup.KeptBackup;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The list tells what lies where, and what it cannot vouch for. */
class ListBackupsTest {
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
    void listsBothPlacesNewestFirst() throws IOException {
        one.acts(OneRegister.PRINCIPAL).backUp().now(one.key, BackedUp.UNWATCHED);
        Files.writeString(
                one.backups().own().folder().resolve("other.aval-backup"), "no backup at all");
        ListBackups.Shelves shelves = one.acts(OneRegister.PRINCIPAL).list().list(one.key);
        assertTrue(shelves.secondIsThere());
        assertTrue(shelves.sameDevice());
        assertEquals(
                List.of(KeptBackup.State.DAMAGED, KeptBackup.State.PROVED, KeptBackup.State.PROVED),
                shelves.backups().stream().map(l -> l.backup().state()).toList());
        assertEquals(1, shelves.backups().stream().filter(ListBackups.Listed::second).count());
    }

    @Test
    void saysThatTheSecondPlaceIsAway() {
        Path away = folder.resolve("unplugged");
        assertFalse(one.acts(OneRegister.PRINCIPAL).list().list(away).secondIsThere());
        assertTrue(one.acts(OneRegister.PRINCIPAL).list().list(null).backups().isEmpty());
    }
}
