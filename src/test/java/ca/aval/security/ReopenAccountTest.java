package ca.aval.security;

import static ca.aval.security.SmallOffice.MARC_PASSWORD;
import static ca.aval.security.SmallOffice.OTHER;
import static ca.aval.security.SmallOffice.done;
import static ca.aval.security.SmallOffice.refused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.problem.Problem;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.UUID;

class ReopenAccountTest {
    @TempDir private Path folder = Path.of("");
    private SmallOffice office;

    @BeforeEach
    void office() {
        office = new SmallOffice(folder);
    }

    @Test
    void letsSomeoneSignInAgainWithANewPassword() {
        Account marc = office.marc(Role.SECRETARY);
        office.acts().close().close(marc.id());
        Account again = done(office.acts().reopen().reopen(marc.id(), OTHER.toCharArray()));
        assertTrue(again.isOpen());
        assertEquals(Role.SECRETARY, again.role());
        assertEquals(again.slot(), office.open("marc", OTHER).mark());
        assertThrows(Problem.class, () -> office.open("marc", MARC_PASSWORD));
        assertEquals("REOPEN_ACCOUNT", office.actNames().getLast());
    }

    @Test
    void refusesWhatIsOpenUnknownOrEasilyGuessed() {
        Account marc = office.marc(Role.SECRETARY);
        assertEquals(AccountRefusal.ALREADY_OPEN, reopen(marc.id(), OTHER));
        assertEquals(AccountRefusal.UNKNOWN, reopen(UUID.randomUUID(), OTHER));
        office.acts().close().close(marc.id());
        assertEquals(AccountRefusal.PASSWORD_LIKE_NAME, reopen(marc.id(), "marc-marc-20"));
    }

    private AccountRefusal reopen(UUID id, String password) {
        return refused(office.acts().reopen().reopen(id, password.toCharArray()));
    }
}
