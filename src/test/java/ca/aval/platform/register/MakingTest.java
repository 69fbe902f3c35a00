package ca.aval.platform.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.file.FaultySteps;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.problem.Problem.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** What lies in a folder before a register is made or opened there is neither lost nor mistaken. */
class MakingTest {
    @TempDir Path folder;

    @Test
    void touchesNothingWhileAnotherMakesOneThere() throws IOException {
        Path begun = folder.resolve("keys").resolve("begun");
        Files.createDirectories(folder.resolve("keys"));
        Files.writeString(begun, "à l’autre");
        Files.writeString(folder.resolve("unfinished"), "");
        try (RegisterLock other = RegisterLock.take(folder)) {
            assertEquals(Kind.REGISTER_LOCKED, refused());
            assertTrue(Files.exists(begun));
        }
        TestThings.create(folder).close();
        assertTrue(Register.isIn(folder));
        assertEquals(Kind.FOLDER_NOT_EMPTY, refused());
        assertTrue(Register.isIn(folder));
    }

    @Test
    void aRegisterWithoutItsKeysIsNoPlaceForANewOne() throws IOException {
        TestThings.create(folder).close();
        Path keys = folder.resolve("keys");
        for (String name : TestThings.names(keys)) {
            Files.delete(keys.resolve(name));
        }
        Files.delete(keys);
        assertFalse(Register.isIn(folder));
        assertTrue(Register.liesIn(folder));
        assertEquals(Kind.KEYS_LOST, refused());
        assertEquals(
                Kind.KEYS_LOST, assertThrows(Problem.class, () -> TestThings.open(folder)).kind());
    }

    @Test
    void saysWhichSlotIsDamagedAndCountsNothing() throws IOException {
        TestThings.create(folder).close();
        Path keys = folder.resolve("keys");
        for (String name : TestThings.names(keys)) {
            if (name.contains(".slot")) {
                Files.writeString(keys.resolve(name), "{");
            }
        }
        for (int i = 0; i < 3; i++) {
            assertEquals(
                    Kind.SLOT_DAMAGED,
                    assertThrows(Problem.class, () -> TestThings.open(folder)).kind());
        }
    }

    @Test
    void sweepsWhatASuddenEndLeftBesideDocumentsAndSlots() throws IOException {
        TestThings.create(folder).close();
        Files.createDirectories(folder.resolve("documents").resolve("ab"));
        Path slot = folder.resolve("keys").resolve(left("odile.slot"));
        Path letter = folder.resolve("documents").resolve("ab").resolve(left("letter"));
        Path kept = folder.resolve("documents").resolve("mine.tmp");
        for (Path file : List.of(slot, letter, kept)) {
            Files.writeString(file, "half");
        }
        try (RegisterLock other = RegisterLock.take(folder)) {
            assertThrows(Problem.class, () -> TestThings.open(folder));
            assertTrue(Files.exists(slot), "another program may be writing it");
        }
        TestThings.open(folder).close();
        assertFalse(Files.exists(slot));
        assertFalse(Files.exists(letter));
        assertTrue(Files.exists(kept));
    }

    private static String left(String name) {
        return name + "." + UUID.randomUUID() + ".tmp";
    }

    @Test
    void aFullDiskDoesNotKeepARegisterFromBeingOpened() {
        TestThings.create(folder).close();
        FaultySteps full =
                new FaultySteps(
                        (step, file, number) -> {
                            if (step == FaultySteps.Step.WRITE) {
                                throw new IOException("No space left on device");
                            }
                        });
        Register register =
                TestThings.open(folder, TestThings.with(new LocalDisk(full), TestThings.NEWEST));
        assertTrue(register.isPassword(TestRegisters.PASSWORD.toCharArray()));
        assertEquals(Kind.DISK_FULL, assertThrows(Problem.class, register::close).kind());
        TestThings.open(folder).close();
    }

    private Kind refused() {
        return assertThrows(Problem.class, () -> TestThings.create(folder)).kind();
    }
}
