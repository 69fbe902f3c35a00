package ca.aval.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.crypto.RecoveryKey;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

class ConfirmRecoveryKeyTest {
    @TempDir private Path folder = Path.of("");
    private SmallOffice office;

    @BeforeEach
    void office() {
        office = new SmallOffice(folder);
    }

    @Test
    void takesTheKeyAsItIsTypedFromTheSheet() {
        RecoveryKey key = office.acts().makeRecoveryKey().make();
        String typed = String.join("\n", key.groups()).toLowerCase(Locale.ROOT);
        assertEquals(new ConfirmRecoveryKey.Outcome.Confirmed(List.of()), confirm(typed));
        assertTrue(office.acts().list().list().recoveryKeyConfirmed());
        assertEquals("CONFIRM_RECOVERY_KEY", office.actNames().getLast());
    }

    @Test
    void saysWhatIsWrongWithWhatWasTyped() {
        RecoveryKey key = office.acts().makeRecoveryKey().make();
        assertEquals(new ConfirmRecoveryKey.Outcome.WrongLength(3), confirm("abc"));
        String printed = String.join(" ", key.groups());
        assertEquals(
                new ConfirmRecoveryKey.Outcome.WrongGroup(1),
                confirm("UUUU-UUUU" + printed.substring(9)));
        assertEquals(
                new ConfirmRecoveryKey.Outcome.AnotherKey(),
                confirm(String.join(" ", RecoveryKey.random().groups())));
        assertFalse(office.acts().list().list().recoveryKeyConfirmed());
        assertEquals(1, office.actNames().size());
    }

    @Test
    void takesOnlyTheNewestKey() {
        RecoveryKey first = office.acts().makeRecoveryKey().make();
        confirm(String.join(" ", first.groups()));
        office.acts().makeRecoveryKey().make();
        assertEquals(
                new ConfirmRecoveryKey.Outcome.AnotherKey(),
                confirm(String.join(" ", first.groups())));
    }

    private ConfirmRecoveryKey.Outcome confirm(String typed) {
        return office.acts().confirmRecoveryKey().confirm(typed);
    }
}
