package ca.aval.security;

import static ca.aval.security.SmallOffice.MARC_PASSWORD;
import static ca.aval.security.SmallOffice.ODILE_PASSWORD;
import static ca.aval.security.SmallOffice.OTHER;
import static ca.aval.security.SmallOffice.done;
import static ca.aval.security.SmallOffice.refused;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.platform.crypto.CompartmentSeal;
import ca.aval.platform.crypto.UnlockedKeys;
import ca.aval.platform.problem.Problem;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

class ChangeOwnPasswordTest {
    @TempDir private Path folder = Path.of("");
    private SmallOffice office;

    @BeforeEach
    void office() {
        office = new SmallOffice(folder);
    }

    @Test
    void leavesThePasswordBeforeNothingToOpen() {
        Account marc = office.marc(Role.SECRETARY);
        UnlockedKeys keys = office.open("marc", MARC_PASSWORD);
        byte[] publicKey = publicKey();
        done(change(keys, MARC_PASSWORD, OTHER));
        assertEquals(marc.id(), office.open("marc", OTHER).holder());
        assertThrows(Problem.class, () -> office.open("marc", MARC_PASSWORD));
        assertEquals(office.open("marc", OTHER).mark(), office.find(marc).slot());
        assertArrayEquals(publicKey, publicKey(), "the pair of keys stays");
        assertEquals("CHANGE_OWN_PASSWORD", office.actNames().getLast());
    }

    @Test
    void refusesAWrongOrWeakPassword() {
        office.marc(Role.READ_ONLY);
        UnlockedKeys keys = office.open("marc", MARC_PASSWORD);
        assertEquals(AccountRefusal.WRONG_PASSWORD, refused(change(keys, ODILE_PASSWORD, OTHER)));
        assertEquals(
                AccountRefusal.PASSWORD_TOO_SHORT, refused(change(keys, MARC_PASSWORD, "court")));
        assertEquals(keys.mark(), office.open("marc", MARC_PASSWORD).mark());
        assertEquals(List.of("OPEN_ACCOUNT"), office.actNames());
    }

    private byte[] publicKey() {
        UnlockedKeys odile = office.open("odile", ODILE_PASSWORD);
        CompartmentSeal seal = new CompartmentSeal(odile);
        UUID key = new UUID(0, 7);
        byte[] closed =
                seal.grant(key, new byte[] {1}, office.accounts.all().getFirst().id())
                        .orElseThrow();
        String password = office.actNames().contains("CHANGE_OWN_PASSWORD") ? OTHER : MARC_PASSWORD;
        return new CompartmentSeal(office.open("marc", password))
                .granted(key, closed)
                .orElseThrow();
    }

    private AccountOutcome change(UnlockedKeys keys, String now, String next) {
        return office.acts(Role.READ_ONLY, keys)
                .changeOwnPassword()
                .change(now.toCharArray(), next.toCharArray());
    }
}
