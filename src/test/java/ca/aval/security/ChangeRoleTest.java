package ca.aval.security;

import static ca.aval.security.SmallOffice.MARC_PASSWORD;
import static ca.aval.security.SmallOffice.done;
import static ca.aval.security.SmallOffice.refused;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

class ChangeRoleTest {
    @TempDir private Path folder = Path.of("");
    private SmallOffice office;

    @BeforeEach
    void office() {
        office = new SmallOffice(folder);
    }

    @Test
    void makesAnAccountSomethingElse() {
        Account marc = office.marc(Role.SECRETARY);
        assertEquals(
                Role.PRINCIPAL,
                done(office.acts().changeRole().change(marc.id(), Role.PRINCIPAL)).role());
        assertEquals(List.of("OPEN_ACCOUNT", "CHANGE_ROLE"), office.actNames());
        done(office.acts().changeRole().change(marc.id(), Role.PRINCIPAL));
        assertEquals(2, office.actNames().size(), "the same role is no act");
    }

    @Test
    void keepsTheLastPrincipal() {
        Account marc = office.marc(Role.SECRETARY);
        assertEquals(AccountRefusal.LAST_PRINCIPAL, change(office.odile.id()));
        office.acts().changeRole().change(marc.id(), Role.PRINCIPAL);
        assertEquals(AccountRefusal.OWN_ACCOUNT, change(office.odile.id()));
        done(
                office.acts(Role.PRINCIPAL, office.open("marc", MARC_PASSWORD))
                        .changeRole()
                        .change(office.odile.id(), Role.SECRETARY));
        assertEquals(
                AccountRefusal.LAST_PRINCIPAL,
                refused(
                        office.acts(Role.PRINCIPAL, office.open("marc", MARC_PASSWORD))
                                .changeRole()
                                .change(marc.id(), Role.READ_ONLY)));
    }

    @Test
    void refusesAClosedAndAnUnknownAccount() {
        Account marc = office.marc(Role.SECRETARY);
        office.acts().close().close(marc.id());
        assertEquals(AccountRefusal.CLOSED, change(marc.id()));
        assertEquals(AccountRefusal.UNKNOWN, change(UUID.randomUUID()));
    }

    private AccountRefusal change(UUID id) {
        return refused(office.acts().changeRole().change(id, Role.READ_ONLY));
    }
}
