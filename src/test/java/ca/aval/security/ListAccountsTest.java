package ca.aval.security;

import static ca.aval.security.SmallOffice.ODILE_PASSWORD;
import static ca.aval.security.SmallOffice.OTHER;
import static ca.aval.security.SmallOffice.done;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.crypto.UnlockedKeys;
import ca.aval.platform.problem.Problem;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class ListAccountsTest {
    @TempDir private Path folder = Path.of("");
    private SmallOffice office;

    @BeforeEach
    void office() {
        office = new SmallOffice(folder);
    }

    @Test
    void showsWhoMaySignIn() {
        Account marc = office.marc(Role.PRINCIPAL);
        AccountsOverview seen = office.acts().list().list();
        assertEquals(List.of("marc", "odile"), names(seen));
        assertEquals(2, seen.openPrincipals());
        assertEquals(
                List.of(false, true),
                seen.lines().stream().map(AccountsOverview.Line::own).toList());
        assertNull(seen.recovery());
        assertFalse(seen.recoveryKeyConfirmed());
        office.acts().close().close(marc.id());
        assertEquals(1, office.acts().list().list().openPrincipals());
    }

    @Test
    void saysWhenAnAccountHasNoSlotAndANewPasswordGivesOne() {
        Account marc = office.marc(Role.SECRETARY);
        office.open("odile", ODILE_PASSWORD).drop(marc.id());
        assertFalse(office.acts().list().list().lines().getFirst().hasSlot());
        done(office.acts().resetPassword().reset(marc.id(), OTHER.toCharArray()));
        assertTrue(office.acts().list().list().lines().getFirst().hasSlot());
    }

    @Test
    void isForPrincipalsOnly() {
        UnlockedKeys keys = office.open("odile", ODILE_PASSWORD);
        assertThrows(Problem.class, () -> office.acts(Role.SECRETARY, keys).list().list());
    }

    private static List<String> names(AccountsOverview seen) {
        return seen.lines().stream().map(line -> line.account().userName()).toList();
    }
}
