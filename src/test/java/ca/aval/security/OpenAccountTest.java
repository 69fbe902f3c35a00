package ca.aval.security;

import static ca.aval.security.SmallOffice.MARC_PASSWORD;
import static ca.aval.security.SmallOffice.ODILE_PASSWORD;
import static ca.aval.security.SmallOffice.OTHER;
import static ca.aval.security.SmallOffice.refused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.platform.crypto.UnlockedKeys;
import ca.aval.platform.problem.Problem;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class OpenAccountTest {
    @TempDir private Path folder = Path.of("");
    private SmallOffice office;

    @BeforeEach
    void office() {
        office = new SmallOffice(folder);
    }

    @Test
    void opensAnAccountThatSignsInWithItsOwnPassword() {
        Account marc = office.marc(Role.SECRETARY);
        assertEquals("marc", marc.userName());
        assertEquals(marc.id(), office.open("marc", MARC_PASSWORD).holder());
        assertEquals(marc.slot(), office.open("marc", MARC_PASSWORD).mark());
        assertEquals(List.of("OPEN_ACCOUNT"), office.actNames());
        assertFalse(office.work.acts().toString().contains("Marc"), "no name in the journal");
    }

    @Test
    void refusesANameThatIsTakenMissingOrTooLong() {
        office.marc(Role.SECRETARY);
        assertEquals(AccountRefusal.NAME_TAKEN, opening(" MARC", "Marc", OTHER));
        assertEquals(AccountRefusal.NAME_MISSING, opening(" ", "Marc", OTHER));
        assertEquals(AccountRefusal.NAME_MISSING, opening("lise", "", OTHER));
        assertEquals(AccountRefusal.NAME_TOO_LONG, opening("l".repeat(101), "Lise", OTHER));
        assertEquals(1, office.work.acts().size());
    }

    @Test
    void refusesAPasswordThatIsEasilyGuessed() {
        assertEquals(AccountRefusal.PASSWORD_TOO_SHORT, opening("lise", "Lise", "court"));
        assertEquals(AccountRefusal.PASSWORD_COMMON, opening("lise", "Lise", "motdepasse123456"));
        assertEquals(AccountRefusal.PASSWORD_LIKE_NAME, opening("lise", "Lise", "lise-lise-20"));
    }

    @Test
    void overwritesThePasswordInEveryCase() {
        char[] password = OTHER.toCharArray();
        office.acts().open().open(new NewAccount("lise", "Lise", Role.READ_ONLY, password));
        assertEquals("\0".repeat(OTHER.length()), new String(password));
    }

    @Test
    void isForPrincipalsOnly() {
        NewAccount lise = new NewAccount("lise", "Lise", Role.PRINCIPAL, OTHER.toCharArray());
        UnlockedKeys keys = office.open("odile", ODILE_PASSWORD);
        assertThrows(Problem.class, () -> office.acts(Role.VICE_PRINCIPAL, keys).open().open(lise));
        assertEquals(List.of(), office.actNames());
    }

    private AccountRefusal opening(String user, String name, String password) {
        return refused(
                office.acts()
                        .open()
                        .open(new NewAccount(user, name, Role.SECRETARY, password.toCharArray())));
    }
}
