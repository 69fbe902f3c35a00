package ca.aval.security;

import static ca.aval.security.SmallOffice.MARC_PASSWORD;
import static ca.aval.security.SmallOffice.ODILE_PASSWORD;
import static ca.aval.security.SmallOffice.OTHER;
import static ca.aval.security.SmallOffice.done;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import ca.aval.platform.crypto.RecoveryKey;
import ca.aval.platform.crypto.UnlockedKeys;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class GrantCompartmentTest {
    @TempDir private Path folder = Path.of("");
    private SmallOffice office;

    @BeforeEach
    void office() {
        office = new SmallOffice(folder);
    }

    private static final byte[] FILE = {1, 2, 3};

    @Test
    void letsOnlyThoseOpenWhoWereLetIn() {
        Account marc = office.marc(Role.VICE_PRINCIPAL);
        done(
                office.acts()
                        .open()
                        .open(new NewAccount("lise", "Lise", Role.SECRETARY, OTHER.toCharArray())));
        UnlockedKeys odile = office.open("odile", ODILE_PASSWORD);
        UnlockedKeys lise = office.open("lise", OTHER);
        assertEquals(Optional.empty(), office.compartments(lise).box().put("STAFF", FILE, FILE));
        assertEquals(
                EntitlementOutcome.DONE,
                office.compartments(odile).grant().grant("STAFF", marc.id()));
        CompartmentBox secretarys = office.compartments(lise).box();
        byte[] closed = secretarys.put("STAFF", new byte[] {42}, FILE).orElseThrow();
        assertInstanceOf(CompartmentBox.Taken.NotEntitled.class, secretarys.take(closed, FILE));
        for (UnlockedKeys keys : List.of(odile, office.open("marc", MARC_PASSWORD))) {
            CompartmentBox.Taken.Opened opened =
                    assertInstanceOf(
                            CompartmentBox.Taken.Opened.class,
                            office.compartments(keys).box().take(closed, FILE));
            assertArrayEquals(new byte[] {42}, opened.content());
        }
        assertEquals(
                EntitlementOutcome.NOT_ENTITLED,
                office.compartments(lise).grant().grant("STAFF", lise.holder()));
    }

    @Test
    void opensNothingThatWasChangedOrPutElsewhere() {
        UnlockedKeys odile = office.open("odile", ODILE_PASSWORD);
        office.compartments(odile).grant().grant("STAFF", office.marc(Role.PRINCIPAL).id());
        CompartmentBox box = office.compartments(odile).box();
        byte[] closed = box.put("STAFF", new byte[] {42}, FILE).orElseThrow();
        assertInstanceOf(CompartmentBox.Taken.Damaged.class, box.take(closed, new byte[0]));
        closed[closed.length - 1] ^= 1;
        assertInstanceOf(CompartmentBox.Taken.Damaged.class, box.take(closed, FILE));
        assertInstanceOf(CompartmentBox.Taken.Damaged.class, box.take(new byte[3], FILE));
    }

    @Test
    void refusesAnAccountThatCannotOpenAnything() {
        Account marc = office.marc(Role.VICE_PRINCIPAL);
        office.acts().close().close(marc.id());
        CompartmentActs acts = office.compartments(office.open("odile", ODILE_PASSWORD));
        assertEquals(EntitlementOutcome.NO_SLOT, acts.grant().grant("STAFF", marc.id()));
        assertEquals(EntitlementOutcome.NO_SLOT, acts.grant().grant("STAFF", UUID.randomUUID()));
    }

    @Test
    void letsTheRecoveryKeyOpenAlsoAfterItWasReplaced() {
        RecoveryKey first = office.acts().makeRecoveryKey().make();
        UnlockedKeys odile = office.open("odile", ODILE_PASSWORD);
        office.compartments(odile).grant().grant("STAFF", odile.holder());
        byte[] closed = office.compartments(odile).box().put("STAFF", FILE, FILE).orElseThrow();
        office.acts().confirmRecoveryKey().confirm(String.join(" ", first.groups()));
        opens(first, closed);
        RecoveryKey second = office.acts().makeRecoveryKey().make();
        opens(first, closed);
        office.acts().confirmRecoveryKey().confirm(String.join(" ", second.groups()));
        opens(second, closed);
    }

    private void opens(RecoveryKey key, byte[] closed) {
        assertInstanceOf(
                CompartmentBox.Taken.Opened.class,
                office.compartments(office.ring.open(key)).box().take(closed, FILE));
    }
}
