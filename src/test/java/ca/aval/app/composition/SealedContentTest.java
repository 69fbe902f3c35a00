package ca.aval.app.composition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import ca.aval.platform.backup.BackedUp;
import ca.aval.platform.backup.BackupOutcome;
import ca.aval.platform.backup.Restoration;
import ca.aval.platform.backup.Unlocking;
import ca.aval.platform.crypto.KeyCost;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.Province;
import ca.aval.security.AccountOutcome;
import ca.aval.security.CompartmentBox;
import ca.aval.security.EntitlementOutcome;
import ca.aval.security.NewAccount;
import ca.aval.security.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A secretary's session keeps safe what lies in a compartment that it cannot open. */
class SealedContentTest {
    private static final String ODILE = "quatre velos sous la pluie";
    private static final String LISE = "un canot sur la riviere";
    private static final byte[] CONTENT = {4, 2};
    private static final byte[] FILE = {7};

    @TempDir private Path folder = Path.of("");

    private final Registers registers =
            new Registers(new LocalDisk(), BackedUp.clock(), new KeyCost(64, 1, 1));

    @Test
    void isReplayedAfterAKillAndBackedUpByASecretaryWhoCannotOpenIt() throws IOException {
        Path killed = folder.resolve("killed");
        String document = sealedAndKilled(killed);
        Path backup = folder.resolve("mine.aval-backup");
        try (OpenRegister lises = registers.open(killed, "lise", LISE.toCharArray())) {
            byte[] closed = lises.documents().read(document);
            assertInstanceOf(
                    CompartmentBox.Taken.NotEntitled.class,
                    lises.compartmentActs().box().take(closed, FILE));
            assertInstanceOf(
                    BackupOutcome.Made.class,
                    lises.backupActs().toFile().write(backup, BackedUp.UNWATCHED));
        }
        assertOpens(killed, document);
        Path restored = folder.resolve("restored");
        try (Restoration restoration =
                registers
                        .takeBack()
                        .begin(
                                backup,
                                restored,
                                Unlocking.with("lise", LISE.toCharArray()),
                                BackedUp.UNWATCHED)
                        .orElseThrow()) {
            restoration.finish();
        }
        assertOpens(restored, document);
    }

    /** The folder as a kill leaves it: no proper close, and no database to go on from. */
    private String sealedAndKilled(Path killed) throws IOException {
        try (OpenRegister odiles = registers.create(folder.resolve("register"), answers())) {
            assertInstanceOf(
                    AccountOutcome.Done.class,
                    odiles.accountActs()
                            .open()
                            .open(
                                    new NewAccount(
                                            "lise", "Lise", Role.SECRETARY, LISE.toCharArray())));
            assertEquals(
                    EntitlementOutcome.DONE,
                    odiles.compartmentActs().grant().grant("STAFF", odiles.account().id()));
            byte[] closed =
                    odiles.compartmentActs().box().put("STAFF", CONTENT, FILE).orElseThrow();
            String document = odiles.documents().keep(closed);
            copy(folder.resolve("register"), killed);
            Files.delete(killed.resolve("aval.mv.db"));
            return document;
        }
    }

    private void assertOpens(Path place, String document) {
        try (OpenRegister odiles = registers.open(place, "odile", ODILE.toCharArray())) {
            byte[] closed = odiles.documents().read(document);
            CompartmentBox.Taken.Opened opened =
                    assertInstanceOf(
                            CompartmentBox.Taken.Opened.class,
                            odiles.compartmentActs().box().take(closed, FILE));
            assertArrayEquals(CONTENT, opened.content());
        }
    }

    private static FirstRunAnswers answers() {
        return new FirstRunAnswers(
                "odile",
                "Odile Vachon",
                ODILE.toCharArray(),
                "Centre des Rives",
                "École des Pins",
                Province.QC,
                new SchoolYear(2026),
                Language.FRENCH,
                FirstRunAnswers.Letterhead.EMPTY);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
