package ca.aval.security;

import static ca.aval.security.SmallOffice.MARC_PASSWORD;
import static ca.aval.security.SmallOffice.ODILE_PASSWORD;
import static ca.aval.security.SmallOffice.OTHER;
import static ca.aval.security.SmallOffice.done;
import static ca.aval.security.SmallOffice.refused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.platform.crypto.UnlockedKeys;
import ca.aval.platform.problem.Problem;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

class ResetPasswordTest {
    @TempDir private Path folder = Path.of("");
    private SmallOffice office;

    @BeforeEach
    void office() {
        office = new SmallOffice(folder);
    }

    @Test
    void givesAnotherPasswordToWhoeverForgotTheirs() {
        Account marc = office.marc(Role.SECRETARY);
        done(office.acts().resetPassword().reset(marc.id(), OTHER.toCharArray()));
        assertEquals(marc.id(), office.open("marc", OTHER).holder());
        assertThrows(Problem.class, () -> office.open("marc", MARC_PASSWORD));
        assertEquals("RESET_PASSWORD", office.actNames().getLast());
    }

    @Test
    void saysWhichCompartmentsAreLostToTheAccount() {
        Account marc = office.marc(Role.VICE_PRINCIPAL);
        UnlockedKeys odile = office.open("odile", ODILE_PASSWORD);
        office.compartments(odile).grant().grant("STAFF", marc.id());
        byte[] closed =
                office.compartments(odile)
                        .box()
                        .put("STAFF", new byte[] {5}, new byte[0])
                        .orElseThrow();
        AccountOutcome.Done done =
                assertInstanceOf(
                        AccountOutcome.Done.class,
                        office.acts().resetPassword().reset(marc.id(), OTHER.toCharArray()));
        assertEquals(List.of("STAFF"), done.lostCompartments());
        CompartmentBox box = office.compartments(office.open("marc", OTHER)).box();
        assertInstanceOf(CompartmentBox.Taken.NotEntitled.class, box.take(closed, new byte[0]));
        assertEquals(
                EntitlementOutcome.DONE,
                office.compartments(odile).grant().grant("STAFF", marc.id()));
        assertInstanceOf(CompartmentBox.Taken.Opened.class, box.take(closed, new byte[0]));
    }

    @Test
    void refusesOnesOwnAClosedOneAndAnUnknownOne() {
        Account marc = office.marc(Role.SECRETARY);
        office.acts().close().close(marc.id());
        assertEquals(AccountRefusal.CLOSED, reset(marc.id(), OTHER));
        assertEquals(AccountRefusal.OWN_ACCOUNT, reset(office.odile.id(), OTHER));
        assertEquals(AccountRefusal.UNKNOWN, reset(UUID.randomUUID(), OTHER));
    }

    @Test
    void refusesAPasswordThatIsEasilyGuessed() {
        assertEquals(
                AccountRefusal.PASSWORD_TOO_SHORT, reset(office.marc(Role.READ_ONLY).id(), "a"));
    }

    private AccountRefusal reset(UUID id, String password) {
        return refused(office.acts().resetPassword().reset(id, password.toCharArray()));
    }
}
