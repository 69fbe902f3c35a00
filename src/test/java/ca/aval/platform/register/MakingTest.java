package ca.aval.platform.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.problem.Problem;
import ca.aval.platform.problem.Problem.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Two that make a register in one folder at once do not destroy each other’s. */
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

    private Kind refused() {
        return assertThrows(Problem.class, () -> TestThings.create(folder)).kind();
    }
}
