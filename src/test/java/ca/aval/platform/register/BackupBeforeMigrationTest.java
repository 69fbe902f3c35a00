package ca.aval.platform.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.backup.BackupBeforeMigration;
import ca.aval.platform.backup.BackupFile;
import ca.aval.platform.backup.Backups;
import ca.aval.platform.backup.KeptBackup;
import ca.aval.platform.backup.Room;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.problem.Problem.Kind;
import ca.aval.platform.work.Progress;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tables of a register only change once a backup of it was made and restored for trial. */
class BackupBeforeMigrationTest {
    private static final Room PLENTY = folder -> Long.MAX_VALUE;

    @TempDir Path folder;

    private Path old;

    @BeforeEach
    void aRegisterOfTheFirstVersion() {
        old = folder.resolve("old");
        try (Register register = TestThings.create(old, version(1))) {
            TestThings.add(register, "un");
            register.documents().keep("une lettre".getBytes(StandardCharsets.UTF_8));
            TestThings.add(register, "deux");
        }
    }

    private static Surroundings version(int version) {
        return TestThings.with(new LocalDisk(), version);
    }

    private static BackupBeforeMigration before(Room room, @Nullable Path second) {
        return new BackupBeforeMigration(
                new LocalDisk(),
                TestRegisters.clock(),
                "0.1",
                room,
                register -> Optional.ofNullable(second));
    }

    private Register opened(BackupBeforeMigration before) {
        return new Entrance(version(3).with(before))
                .open(old, "direction", TestRegisters.PASSWORD.toCharArray());
    }

    private static List<KeptBackup> kept(Register register) {
        return backups(register).own().backups();
    }

    private static Backups backups(Register register) {
        return new Backups(register, new LocalDisk(), TestRegisters.clock(), "0.1", PLENTY);
    }

    @Test
    void standsHereAndAtTheSecondPlaceBeforeTheTablesChange() throws IOException {
        Path key = Files.createDirectories(folder.resolve("key"));
        BackupBeforeMigration before = before(PLENTY, key);
        try (Register register = opened(before)) {
            assertEquals(1, register.opening().migratedFrom());
            KeptBackup backup = kept(register).getFirst();
            assertTrue(backup.isProved());
            assertEquals(register.position(), backup.position());
            assertEquals(1, backup.documents());
            try (BackupFile file = BackupFile.open(backup.file())) {
                assertEquals(1, file.manifest().schema(), "of the tables as they were");
            }
            assertEquals(1, backups(register).second(key).shelf().backups().size());
            assertTrue(before.taken().orElseThrow().second());
            assertTrue(before.taken().isEmpty(), "told once");
            assertFalse(Files.exists(old.resolve("trial").resolve("keys")));
        }
    }

    @Test
    void needsNoSecondPlace() {
        BackupBeforeMigration before = before(PLENTY, folder.resolve("unplugged"));
        try (Register register = opened(before)) {
            assertEquals(1, kept(register).size());
            assertFalse(before.taken().orElseThrow().second());
        }
    }

    @Test
    void keepsTheTablesAsTheyAreWhereThereIsNoRoomForIt() {
        Problem refused = assertThrows(Problem.class, () -> opened(before(place -> 100, null)));
        assertEquals(Kind.MIGRATION_NOT_BACKED_UP, refused.kind());
        assertEquals(List.of(1, 3), refused.arguments());
        try (Register register = TestThings.open(old, version(1))) {
            assertEquals(Opening.State.CLEAN, register.opening().state());
            assertEquals(Set.of("deux", "un"), TestThings.labels(register));
            assertEquals(List.of(), kept(register));
        }
        try (Register register = opened(before(PLENTY, null))) {
            assertEquals(1, register.opening().migratedFrom());
        }
    }

    @Test
    void isNotMadeAgainWhereNothingWasDoneSinceTheLast() {
        try (Register register = TestThings.open(old, version(1))) {
            backups(register).make(Progress.UNWATCHED);
        }
        BackupBeforeMigration before = before(PLENTY, null);
        try (Register register = opened(before)) {
            assertEquals(1, kept(register).size());
            assertTrue(before.taken().isEmpty());
        }
    }

    @Test
    void doesNotShutTheRegisterAwayForOneDamagedDocument() throws IOException {
        try (var files = Files.walk(old.resolve("documents"))) {
            Path document = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            Files.write(document, new byte[60]);
        }
        try (Register register = opened(before(PLENTY, null))) {
            assertEquals(1, register.opening().migratedFrom());
            assertEquals(List.of(), kept(register));
        }
    }
}
