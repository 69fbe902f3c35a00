package ca.aval.security;

import static ca.aval.security.SmallOffice.MARC_PASSWORD;
import static ca.aval.security.SmallOffice.NOW;
import static ca.aval.security.SmallOffice.ODILE_PASSWORD;
import static ca.aval.security.SmallOffice.done;
import static ca.aval.security.SmallOffice.refused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.problem.Problem;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

class CloseAccountTest {
    @TempDir private Path folder = Path.of("");
    private SmallOffice office;

    @BeforeEach
    void office() {
        office = new SmallOffice(folder);
    }

    @Test
    void letsNobodySignInWithItAnyMore() {
        Account marc = office.marc(Role.SECRETARY);
        Account closed = done(office.acts().close().close(marc.id()));
        assertEquals(NOW, closed.closedAt());
        assertFalse(closed.isOpen());
        assertThrows(Problem.class, () -> office.open("marc", MARC_PASSWORD));
        assertFalse(office.open("odile", ODILE_PASSWORD).holders().contains(marc.id()));
        assertEquals("CLOSE_ACCOUNT", office.actNames().getLast());
    }

    @Test
    void takesTheAccountOutOfItsCompartments() {
        Account marc = office.marc(Role.VICE_PRINCIPAL);
        office.compartments(office.open("odile", ODILE_PASSWORD)).grant().grant("STAFF", marc.id());
        assertEquals(
                List.of("STAFF"),
                assertInstanceOf(AccountOutcome.Done.class, office.acts().close().close(marc.id()))
                        .lostCompartments());
        assertTrue(
                office.compartments.grants().stream()
                        .noneMatch(grant -> grant.holder().equals(marc.id())));
    }

    @Test
    void keepsTheLastPrincipalAndOnesOwn() {
        assertEquals(AccountRefusal.LAST_PRINCIPAL, close(office.odile.id()));
        office.marc(Role.PRINCIPAL);
        assertEquals(AccountRefusal.OWN_ACCOUNT, close(office.odile.id()));
        assertEquals(office.odile.id(), office.open("odile", ODILE_PASSWORD).holder());
    }

    @Test
    void refusesAClosedAndAnUnknownAccount() {
        Account marc = office.marc(Role.SECRETARY);
        office.acts().close().close(marc.id());
        assertEquals(AccountRefusal.CLOSED, close(marc.id()));
        assertEquals(AccountRefusal.UNKNOWN, close(UUID.randomUUID()));
    }

    private AccountRefusal close(UUID id) {
        return refused(office.acts().close().close(id));
    }
}
