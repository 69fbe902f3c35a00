package ca.aval.security;

import static ca.aval.security.SmallOffice.MARC_PASSWORD;
import static ca.aval.security.SmallOffice.ODILE_PASSWORD;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import ca.aval.platform.crypto.CompartmentSeal;
import ca.aval.platform.crypto.UnlockedKeys;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

class WithdrawCompartmentTest {
    @TempDir private Path folder = Path.of("");
    private SmallOffice office;

    @BeforeEach
    void office() {
        office = new SmallOffice(folder);
    }

    private static final byte[] FILE = {1, 2, 3};

    @Test
    void takesAwayWhatWasAndClosesWhatComesWithANewKey() {
        Account marc = office.marc(Role.VICE_PRINCIPAL);
        UnlockedKeys odile = office.open("odile", ODILE_PASSWORD);
        CompartmentActs acts = office.compartments(odile);
        acts.grant().grant("STAFF", marc.id());
        byte[] before = acts.box().put("STAFF", FILE, FILE).orElseThrow();
        assertEquals(EntitlementOutcome.DONE, acts.withdraw().withdraw("STAFF", marc.id()));
        byte[] after = acts.box().put("STAFF", FILE, FILE).orElseThrow();
        assertNotEquals(CompartmentSeal.keyOf(before), CompartmentSeal.keyOf(after));
        CompartmentBox marcs = office.compartments(office.open("marc", MARC_PASSWORD)).box();
        for (byte[] closed : List.of(before, after)) {
            assertInstanceOf(CompartmentBox.Taken.NotEntitled.class, marcs.take(closed, FILE));
            assertInstanceOf(CompartmentBox.Taken.Opened.class, acts.box().take(closed, FILE));
        }
    }

    @Test
    void neverLeavesACompartmentThatNobodyOpens() {
        CompartmentActs acts = office.compartments(office.open("odile", ODILE_PASSWORD));
        acts.grant().grant("STAFF", office.odile.id());
        assertEquals(
                EntitlementOutcome.LAST_HOLDER,
                acts.withdraw().withdraw("STAFF", office.odile.id()));
        assertEquals(
                EntitlementOutcome.DONE,
                acts.withdraw().withdraw("STAFF", UUID.randomUUID()),
                "who was not in is not taken out");
    }
}
