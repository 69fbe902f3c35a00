package ca.aval.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.crypto.KeyRing;
import ca.aval.platform.crypto.RecoveryKey;
import ca.aval.platform.problem.Problem;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class MakeRecoveryKeyTest {
    @TempDir private Path folder = Path.of("");
    private SmallOffice office;

    @BeforeEach
    void office() {
        office = new SmallOffice(folder);
    }

    @Test
    void makesAKeyThatOpensAtOnceAndSaysThatItIsNotConfirmed() {
        RecoveryKey key = office.acts().makeRecoveryKey().make();
        assertEquals(KeyRing.RECOVERY, office.ring.open(key).holder());
        AccountsOverview seen = office.acts().list().list();
        assertNotNull(seen.recovery());
        assertFalse(seen.recoveryKeyConfirmed());
        assertEquals(List.of("MAKE_RECOVERY_KEY"), office.actNames());
    }

    @Test
    void replacesAKeyThatWasNeverConfirmedAtOnce() {
        RecoveryKey first = office.acts().makeRecoveryKey().make();
        RecoveryKey second = office.acts().makeRecoveryKey().make();
        assertThrows(Problem.class, () -> office.ring.open(first));
        assertEquals(KeyRing.RECOVERY, office.ring.open(second).holder());
    }

    @Test
    void keepsAConfirmedKeyInForceUntilTheNextIsConfirmed() {
        RecoveryKey first = office.acts().makeRecoveryKey().make();
        office.acts().confirmRecoveryKey().confirm(String.join(" ", first.groups()));
        RecoveryKey second = office.acts().makeRecoveryKey().make();
        assertEquals(KeyRing.RECOVERY, office.ring.open(first).holder());
        assertTrue(office.acts().list().list().recoveryKeyConfirmed());
        office.acts().confirmRecoveryKey().confirm(String.join(" ", second.groups()));
        assertThrows(Problem.class, () -> office.ring.open(first));
        assertEquals(KeyRing.RECOVERY, office.ring.open(second).holder());
    }
}
