package ca.aval.platform.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.problem.Problem;
import ca.aval.platform.register.Register;
import ca.aval.platform.work.Progress;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** A backup is kept only once everything came back from it. */
class BackupsTest {
    @TempDir Path folder;

    private Register register;
    private Backups backups;

    @BeforeEach
    void create() {
        register = BackedUp.create(folder.resolve("register"));
        BackedUp.act(register, "un");
        BackedUp.document(register, "Une lettre pour Zoé Bélanger");
        backups = BackedUp.backups(register);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void isProvedAndNamedByTheClockOnTheWall() {
        Path file = BackedUp.made(backups);
        assertEquals("2026-09-02_10h15.aval-backup", file.getFileName().toString());
        KeptBackup kept = backups.own().newest().orElseThrow();
        assertEquals(register.position(), kept.position());
        assertEquals(1, kept.documents());
        assertEquals(List.of(file.getFileName()), names(backups.own().folder()));
        assertFalse(Files.exists(register.folder().resolve("trial").resolve("x")));
        assertEquals(List.of(), names(register.folder().resolve("trial")));
    }

    @Test
    void isDueOnlyWhenSomethingWasDoneSince() {
        assertTrue(backups.isDue());
        BackedUp.made(backups);
        assertFalse(backups.isDue());
        BackedUp.act(register, "deux");
        assertTrue(backups.isDue());
    }

    @Test
    void showsNobodysName() throws IOException {
        byte[] bytes = Files.readAllBytes(BackedUp.made(backups));
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        for (String word : List.of("direction", "Compte", "un mot de passe", "langer")) {
            assertFalse(raw.contains(word), word);
        }
    }

    @Test
    void holdsWhatWasDoneBeforeAndNothingHalfWhileActsGoOn() throws Exception {
        AtomicBoolean going = new AtomicBoolean(true);
        Thread writer =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    for (int i = 0; going.get(); i++) {
                                        BackedUp.act(register, "acte " + i);
                                    }
                                });
        try {
            for (int i = 0; i < 3; i++) {
                long before = register.quietly(register::position).sequence();
                Path file = BackedUp.made(backups);
                try (BackupFile backup = BackupFile.open(file)) {
                    assertTrue(backup.manifest().position().sequence() >= before);
                }
            }
        } finally {
            going.set(false);
            writer.join();
        }
    }

    @Test
    void isRefusedWithOneByteChangedAnywhere() throws IOException {
        Path file = BackedUp.made(backups);
        byte[] sound = Files.readAllBytes(file);
        Path broken = folder.resolve("broken.aval-backup");
        Random random = new Random(7);
        for (int i = 0; i < 150; i++) {
            int place =
                    i < 20
                            ? i
                            : i < 40 ? sound.length - 1 - (i - 20) : random.nextInt(sound.length);
            byte[] bytes = sound.clone();
            bytes[place] ^= (byte) (1 << random.nextInt(8));
            Files.write(broken, bytes);
            assertThrows(
                    Problem.class,
                    () -> backups.prove(broken, BackedUp.UNWATCHED),
                    "byte " + place + " of " + sound.length);
        }
        assertTrue(backups.prove(file, BackedUp.UNWATCHED));
    }

    @Test
    void isRefusedWhenCutShortOrLongerThanItWas() throws IOException {
        byte[] sound = Files.readAllBytes(BackedUp.made(backups));
        Path broken = folder.resolve("broken.aval-backup");
        for (int length : List.of(0, 1, 7, 8, 60, sound.length / 2, sound.length - 1)) {
            Files.write(broken, java.util.Arrays.copyOf(sound, length));
            assertEquals(Problem.Kind.NOT_A_BACKUP, refusal(broken), "length " + length);
        }
        Files.write(broken, java.util.Arrays.copyOf(sound, sound.length + 1));
        assertEquals(Problem.Kind.NOT_A_BACKUP, refusal(broken));
    }

    @Test
    void ofAnotherRegisterIsToldApart() throws IOException {
        Path file = BackedUp.made(backups);
        try (Register other = BackedUp.create(folder.resolve("other"))) {
            Backups others = BackedUp.backups(other);
            Files.createDirectories(others.own().folder());
            Files.copy(file, others.own().folder().resolve("theirs.aval-backup"));
            assertEquals(KeptBackup.State.FOREIGN, others.own().backups().getFirst().state());
            assertTrue(others.own().newest().isEmpty());
            Problem refused =
                    assertThrows(Problem.class, () -> others.prove(file, BackedUp.UNWATCHED));
            assertEquals(Problem.Kind.BACKUP_FOREIGN, refused.kind());
        }
    }

    @Test
    void leavesNothingWhenStopped() {
        for (int after : List.of(0, 2, 60)) {
            assertInstanceOf(BackupOutcome.Stopped.class, backups.make(new StoppedAfter(after)));
            assertEquals(List.of(), names(backups.own().folder()));
            assertEquals(List.of(), names(register.folder().resolve("trial")));
        }
    }

    @Test
    void doesNotBeginWithoutTwiceTheRoom() {
        Backups cramped =
                new Backups(register, BackedUp.DISK, BackedUp.clock(), "0.1", place -> 100);
        Problem refused = assertThrows(Problem.class, () -> cramped.make(BackedUp.UNWATCHED));
        assertEquals(Problem.Kind.BACKUP_NO_ROOM, refused.kind());
        assertEquals(List.of(), names(cramped.own().folder()));
    }

    @Test
    void looksForRoomWhereItIsTriedToo() {
        Backups cramped =
                new Backups(
                        register,
                        BackedUp.DISK,
                        BackedUp.clock(),
                        "0.1",
                        place -> place.startsWith(register.folder()) ? 100 : Long.MAX_VALUE);
        Path target = folder.resolve("key/mine.aval-backup");
        Problem refused =
                assertThrows(Problem.class, () -> cramped.make(target, BackedUp.UNWATCHED));
        assertEquals(Problem.Kind.BACKUP_NO_ROOM, refused.kind());
        Path file = BackedUp.made(backups);
        Problem drill = assertThrows(Problem.class, () -> cramped.prove(file, BackedUp.UNWATCHED));
        assertEquals(Problem.Kind.BACKUP_NO_ROOM, drill.kind());
        assertEquals(List.of(), names(folder.resolve("key")));
    }

    @Test
    void keepsTheOneJustMadeWhenTheClockWasSetBack() {
        for (int day = 3; day <= 9; day++) {
            madeOn(day);
        }
        for (int day = 1; day <= 2; day++) {
            Path file = madeOn(day);
            assertTrue(Files.exists(file), "day " + day);
            assertEquals(file, backups.own().newest().orElseThrow().file());
        }
        Instant noon = Instant.parse("2026-09-02T16:00:00Z");
        assertEquals(
                Instant.parse("2026-09-02T14:15:00Z"),
                backups.own().lastBy(noon).orElseThrow().at());
    }

    private Path madeOn(int day) {
        BackedUp.act(register, "le " + day);
        return BackedUp.made(
                new Backups(
                        register,
                        BackedUp.DISK,
                        BackedUp.clock("2026-09-0" + day + "T14:15:00Z"),
                        "0.1",
                        BackedUp.PLENTY));
    }

    @Test
    void takesAKeyThatChangedItsNameMeanwhile() throws IOException {
        Path key = Files.writeString(folder.resolve("a.slot"), "clé");
        Inventory.Piece gone =
                new Inventory.Piece("keys/a.slot.next", folder.resolve("a.slot.next"), 3);
        Inventory.Piece there = new Inventory.Piece("keys/a.slot", key, 3);
        Iterator<List<Inventory.Piece>> lists =
                List.of(List.of(there, gone), List.of(there)).iterator();
        assertEquals(Set.of("keys/a.slot"), Inventory.keys(lists::next).keySet());
        assertThrows(Problem.class, () -> Inventory.keys(() -> List.of(gone)));
    }

    @Test
    void saysThatTheDiskIsFullWhereItIsTried() {
        assertEquals(
                Problem.Kind.DISK_FULL,
                TrialFolder.refused(new IOException("No space left on device"), "trial").kind());
        assertEquals(
                Problem.Kind.WRITE_FAILED,
                TrialFolder.refused(new IOException("Access denied"), "trial").kind());
    }

    @Test
    void thatWasInterruptedIsNoBackupAndGoesAtTheNextStart() throws IOException {
        Path shelf = Files.createDirectories(backups.own().folder());
        Files.write(shelf.resolve("2026-09-01_08h00.aval-backup.unproved"), new byte[9]);
        Files.write(shelf.resolve("2026-09-01_08h00.aval-backup.unproved.1.tmp"), new byte[9]);
        Files.createDirectories(register.folder().resolve("trial").resolve("left"));
        assertEquals(List.of(), backups.own().backups());
        backups.sweep();
        assertEquals(List.of(), names(shelf));
        assertFalse(Files.exists(register.folder().resolve("trial")));
    }

    @Test
    void isNotKeptWhenADocumentDoesNotComeBack() throws IOException {
        String name = BackedUp.document(register, "autre");
        Path file =
                register.folder().resolve("documents").resolve(name.substring(0, 2)).resolve(name);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
        Problem refused = assertThrows(Problem.class, () -> backups.make(BackedUp.UNWATCHED));
        assertEquals(Problem.Kind.DOCUMENT_DAMAGED, refused.kind());
        assertEquals(List.of(), names(backups.own().folder()));
    }

    private Problem.Kind refusal(Path file) {
        return assertThrows(Problem.class, () -> backups.prove(file, BackedUp.UNWATCHED)).kind();
    }

    static List<Path> names(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(Path::getFileName).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Asks to stop once so many hundredths are done. */
    private static final class StoppedAfter implements Progress {
        private final int after;
        private int done;

        StoppedAfter(int after) {
            this.after = after;
        }

        @Override
        public void done(int count, int of) {
            done = count;
        }

        @Override
        public boolean cancelled() {
            return done >= after;
        }
    }
}
