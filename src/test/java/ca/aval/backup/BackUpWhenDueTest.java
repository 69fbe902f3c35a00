package ca.aval.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.backup.BackedUp;
import ca.aval.platform.backup.KeptBackup;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** One backup a day, and one before many records change, only when something was done. */
class BackUpWhenDueTest {
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
    void isMadeAtTheFirstUseOfADay() {
        assertNotNull(first());
        BackedUp.act(one.register, "deux");
        first();
        assertEquals(1, kept());
        one.clock = BackedUp.clock("2026-09-03T12:00:00Z");
        first();
        assertEquals(2, kept());
    }

    @Test
    void isNotMadeAgainWhenNothingWasDone() {
        first();
        one.clock = BackedUp.clock("2026-09-03T12:00:00Z");
        long acts = one.register.position().sequence();
        first();
        before();
        assertEquals(1, kept());
        assertEquals(acts, one.register.position().sequence(), "nothing is written either");
    }

    @Test
    void isMadeBeforeAnImportOnTheSameDay() {
        first();
        BackedUp.act(one.register, "deux");
        one.clock = BackedUp.clock("2026-09-02T18:00:00Z");
        long acts = one.register.position().sequence();
        before();
        // the earlier one of the day has had its turn
        assertEquals(1, kept());
        assertEquals(acts, one.backups().own().newest().orElseThrow().position().sequence());
        assertTrue(one.last().about().contains("why=import"));
    }

    @Test
    void isBroughtToASecondPlaceThatLacksIt() {
        first();
        one.acts(OneRegister.PRINCIPAL)
                .whenDue()
                .make(BackUpWhenDue.Occasion.FIRST_USE_OF_THE_DAY, one.key, BackedUp.UNWATCHED);
        assertEquals(1, one.backups().second(one.key).shelf().backups().size());
        assertTrue(one.last().about().containsAll(List.of("why=day", "where=second")));
    }

    private @Nullable KeptBackup first() {
        return make(BackUpWhenDue.Occasion.FIRST_USE_OF_THE_DAY);
    }

    private void before() {
        make(BackUpWhenDue.Occasion.BEFORE_AN_IMPORT);
    }

    private @Nullable KeptBackup make(BackUpWhenDue.Occasion occasion) {
        return one.acts(OneRegister.PRINCIPAL)
                .whenDue()
                .make(occasion, null, BackedUp.UNWATCHED)
                .backup();
    }

    private int kept() {
        return one.backups().own().backups().size();
    }
}
