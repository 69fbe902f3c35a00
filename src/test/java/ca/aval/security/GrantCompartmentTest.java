package ca.aval.security;

import static ca.aval.security.SmallOffice.MARC_PASSWORD;
import static ca.aval.security.SmallOffice.ODILE_PASSWORD;
import static ca.aval.security.SmallOffice.OTHER;
import static ca.aval.security.SmallOffice.done;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import ca.aval.platform.crypto.KeyRing;
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

    @Test
    void aRecoveryKeyMadeAfterwardsOpensItToo() {
        UnlockedKeys odile = office.open("odile", ODILE_PASSWORD);
        assertEquals(
                EntitlementOutcome.NO_SLOT,
                office.compartments(odile).grant().grant("STAFF", KeyRing.RECOVERY));
        office.compartments(odile).grant().grant("STAFF", odile.holder());
        byte[] closed = office.compartments(odile).box().put("STAFF", FILE, FILE).orElseThrow();
        RecoveryKey key = office.acts().makeRecoveryKey().make();
        opens(key, closed);
        assertEquals(List.of(), confirm(office.acts(), key));
    }

    @Test
    void aRecoveryKeyOfSomeoneNotLetInSaysWhatItDoesNotOpenUntilSomeoneElseHelps() {
        office.marc(Role.PRINCIPAL);
        UnlockedKeys odile = office.open("odile", ODILE_PASSWORD);
        office.compartments(odile).grant().grant("STAFF", odile.holder());
        byte[] closed = office.compartments(odile).box().put("STAFF", FILE, FILE).orElseThrow();
        AccountActs marcs = office.acts(Role.PRINCIPAL, office.open("marc", MARC_PASSWORD));
        RecoveryKey first = office.acts().makeRecoveryKey().make();
        assertEquals(List.of(), confirm(office.acts(), first));
        RecoveryKey second = marcs.makeRecoveryKey().make();
        assertEquals(List.of("STAFF"), confirm(marcs, second));
        refuses(second, closed);
        assertEquals(
                EntitlementOutcome.DONE,
                office.compartments(odile).grant().grant("STAFF", KeyRing.RECOVERY));
        opens(second, closed);
        RecoveryKey third = marcs.makeRecoveryKey().make();
        assertEquals(List.of("STAFF"), confirm(marcs, third));
        assertEquals(List.of(), confirm(office.acts(), third), "typed back by who opens it");
        opens(third, closed);
    }

    private static List<String> confirm(AccountActs acts, RecoveryKey key) {
        return assertInstanceOf(
                        ConfirmRecoveryKey.Outcome.Confirmed.class,
                        acts.confirmRecoveryKey().confirm(String.join(" ", key.groups())))
                .lost();
    }

    private void refuses(RecoveryKey key, byte[] closed) {
        assertInstanceOf(
                CompartmentBox.Taken.NotEntitled.class,
                office.compartments(office.ring.open(key)).box().take(closed, FILE));
    }

    private void opens(RecoveryKey key, byte[] closed) {
        assertInstanceOf(
                CompartmentBox.Taken.Opened.class,
                office.compartments(office.ring.open(key)).box().take(closed, FILE));
    }
}
