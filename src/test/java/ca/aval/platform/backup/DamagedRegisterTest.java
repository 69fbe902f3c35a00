package ca.aval.platform.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.platform.problem.Problem;
import ca.aval.platform.register.Register;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A register damaged since its last backup gives back every act that follows that backup. */
class DamagedRegisterTest {
    private static final int LATER = 20;

    @TempDir Path folder;

    private Path damaged;
    private Path journal;
    private Path place;
    private Path backup;
    private long backed;
    private long tenth;
    private String letter;

    @BeforeEach
    void twentyActsAfterABackup() throws IOException {
        damaged = folder.resolve("register");
        journal = damaged.resolve("journal").resolve("segment-000001.journal");
        place = folder.resolve("restored");
        try (Register register = BackedUp.create(damaged)) {
            BackedUp.act(register, "un");
            BackedUp.act(register, "deux");
            backup = BackedUp.made(BackedUp.backups(register));
            backed = register.journalExtents().getFirst().length();
            for (int i = 1; i <= LATER; i++) {
                if (i == 10) {
                    tenth = register.journalExtents().getFirst().length();
                }
                BackedUp.act(register, "plus tard " + i);
            }
            letter = BackedUp.document(register, "une lettre");
        }
    }

    @Test
    void givesBackEveryActWhenTheBackupHoldsTheBrokenRecord() throws IOException {
        harm(backed - 40);
        assertThrows(Problem.class, () -> BackedUp.open(damaged));
        try (Restoration restoration = begin()) {
            Beyond.Acts beyond = acts(restoration.beyond(damaged));
            assertEquals(LATER, beyond.acts());
            assertEquals(BackedUp.clock().now(), beyond.until());
            assertEquals(Beyond.Stop.END, beyond.stop());
            assertEquals(LATER, restoration.finishWith(damaged).replayed());
        }
        assertComesBackWith(LATER);
        try (Register back = BackedUp.open(place)) {
            assertEquals(
                    "une lettre",
                    new String(back.documents().read(letter), StandardCharsets.UTF_8));
        }
    }

    @Test
    void givesThemBackAlsoWhenBytesAreMissingBefore() throws IOException {
        byte[] all = Files.readAllBytes(journal);
        byte[] shorter = new byte[all.length - 5];
        int cut = Math.toIntExact(backed - 100);
        System.arraycopy(all, 0, shorter, 0, cut);
        System.arraycopy(all, cut + 5, shorter, cut, shorter.length - cut);
        Files.write(journal, shorter);
        try (Restoration restoration = begin()) {
            assertEquals(LATER, restoration.finishWith(damaged).replayed());
        }
        assertComesBackWith(LATER);
    }

    @Test
    void givesBackTheActsBeforeABrokenRecordThatNoBackupHoldsAndSaysSo() throws IOException {
        harm(tenth + 70);
        try (Restoration restoration = begin()) {
            Beyond.Acts beyond = acts(restoration.beyond(damaged));
            assertEquals(9, beyond.acts());
            assertEquals(Beyond.Stop.BROKEN, beyond.stop());
            assertEquals(9, restoration.finishWith(damaged).replayed());
        }
        assertComesBackWith(9);
    }

    @Test
    void saysThatNothingComesBackWhenTheFirstRecordAfterTheBackupIsBroken() throws IOException {
        harm(backed + 70);
        try (Restoration restoration = begin()) {
            assertEquals(new Beyond.Unusable(Beyond.Reason.DAMAGED), restoration.beyond(damaged));
        }
    }

    @Test
    void isFoundBesideTheFolderOfItsBackups() {
        try (Restoration restoration = begin()) {
            assertEquals(LATER, acts(restoration.beyond(damaged.resolve("backups"))).acts());
        }
    }

    @Test
    void takesNothingOfAnotherRegister() {
        Path foreign = folder.resolve("foreign");
        try (Register register = BackedUp.create(foreign)) {
            for (int i = 0; i < 9; i++) {
                BackedUp.act(register, "autre " + i);
            }
        }
        try (Restoration restoration = begin()) {
            assertEquals(new Beyond.Unusable(Beyond.Reason.OTHER_WAY), restoration.beyond(foreign));
        }
    }

    private void assertComesBackWith(int later) {
        try (Register back = BackedUp.open(place)) {
            assertEquals(2 + later, BackedUp.userNames(back).size());
        }
    }

    private static Beyond.Acts acts(Beyond beyond) {
        return assertInstanceOf(Beyond.Acts.class, beyond);
    }

    private Restoration begin() {
        return BackedUp.restorer()
                .begin(backup, place, BackedUp.password(), BackedUp.UNWATCHED)
                .orElseThrow();
    }

    private void harm(long place) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(journal.toFile(), "rw")) {
            file.seek(place);
            int was = file.read();
            file.seek(place);
            file.write(was ^ 1);
        }
    }
}
