package ca.aval.platform.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.aval.platform.problem.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

final class SecretFileTest {
    @TempDir Path folder;

    @Test
    void onlyItsOwnerReadsIt() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path path = folder.resolve("new/key.txt");
        SecretFile file = new SecretFile(path);
        file.reserve(20);
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
        file.write("short".getBytes(StandardCharsets.US_ASCII));
        assertEquals("short", Files.readString(path));
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
    }

    @Test
    void takesNoFileThatIsThere() throws IOException {
        Path path = Files.writeString(folder.resolve("key.txt"), "another");
        assertThrows(Problem.class, () -> new SecretFile(path).reserve(5));
        assertEquals("another", Files.readString(path));
    }

    @Test
    void saysWhereItWouldLie() throws IOException {
        Path register = folder.resolve("register");
        assertTrue(new SecretFile(register.resolve("keys/../k.txt")).isIn(register));
        assertFalse(new SecretFile(folder.resolve("register-key.txt")).isIn(register));
        Files.createDirectory(register);
        Path link = Files.createSymbolicLink(folder.resolve("link"), register);
        assertTrue(new SecretFile(link.resolve("k.txt")).isIn(register));
    }
}
