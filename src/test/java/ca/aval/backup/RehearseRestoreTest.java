package ca.aval.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.platform.backup.BackedUp;
import ca.aval.platform.backup.KeptBackup;
import ca.aval.platform.journal.JournalFolder;
import ca.aval.platform.problem.Problem;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The drill restores for real, tells what came back and writes it down. */
class RehearseRestoreTest {
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
    void tellsWhatCameBackAndWritesItDown() {
        KeptBackup backup = one.backedUp();
        RehearseRestore.Drill drill =
                one.acts(OneRegister.PRINCIPAL)
                        .rehearse()
                        .rehearse(backup, BackedUp.UNWATCHED)
                        .orElseThrow();
        assertEquals(backup, drill.backup());
        assertEquals("RESTORE_DRILL", acts().getLast());
    }

    @Test
    void writesNothingWhenTheBackupDoesNotComeBack() throws IOException {
        KeptBackup backup = one.backedUp();
        byte[] bytes = Files.readAllBytes(backup.file());
        bytes[bytes.length / 2] ^= 1;
        Files.write(backup.file(), bytes);
        RehearseRestore act = one.acts(OneRegister.PRINCIPAL).rehearse();
        assertThrows(Problem.class, () -> act.rehearse(backup, BackedUp.UNWATCHED));
        assertEquals("BACK_UP", acts().getLast());
    }

    @Test
    void isNotForWhoOnlyReads() {
        KeptBackup backup = one.backedUp();
        RehearseRestore act = one.acts(OneRegister.READER).rehearse();
        assertThrows(Problem.class, () -> act.rehearse(backup, BackedUp.UNWATCHED));
    }

    private List<String> acts() {
        List<String> acts = new ArrayList<>();
        one.register.journal(JournalFolder.Replayed.acts(act -> acts.add(act.name())));
        return acts;
    }
}
