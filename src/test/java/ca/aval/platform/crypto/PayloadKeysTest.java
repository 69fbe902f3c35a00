package ca.aval.platform.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.problem.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

class PayloadKeysTest {
    private static final byte[] CONTEXT = "file".getBytes(StandardCharsets.UTF_8);

    @TempDir private Path folder = Path.of("");
    private final MasterKey master = MasterKey.random();
    private final UUID owner = UUID.randomUUID();

    @Test
    void opensWhatItClosedUntilItIsDestroyed() throws IOException {
        byte[] content = "un dossier".getBytes(StandardCharsets.UTF_8);
        byte[] closed = new Seal(keys().make(owner)).close(content, CONTEXT);
        byte[] again = keys().use(owner).orElseThrow();
        assertArrayEquals(content, new Seal(again).open(closed, CONTEXT).orElseThrow());
        Files.write(folder.resolve(owner + ".key." + UUID.randomUUID() + ".tmp"), again);
        UUID other = UUID.randomUUID();
        keys().make(other);
        keys().destroy(owner);
        assertEquals(Optional.empty(), keys().use(owner));
        try (var files = Files.list(folder)) {
            assertTrue(files.noneMatch(f -> f.toString().contains(owner.toString())));
        }
        assertTrue(keys().use(other).isPresent(), "another’s stays");
        assertFalse(
                new Seal(keys().make(owner)).open(closed, CONTEXT).isPresent(),
                "a new key does not open what the destroyed one closed");
    }

    @Test
    void outlivesOneBrokenCopyAndSaysWhenBothAre() throws IOException {
        byte[] key = keys().make(owner);
        Files.write(folder.resolve(owner + ".key"), new byte[0]);
        assertArrayEquals(key, keys().use(owner).orElseThrow());
        Files.write(folder.resolve(owner + ".key.previous"), new byte[60]);
        assertEquals(
                Problem.Kind.REGISTER_DAMAGED,
                assertThrows(Problem.class, () -> keys().use(owner)).kind());
    }

    @Test
    void neverReplacesAKey() {
        keys().make(owner);
        assertThrows(IllegalStateException.class, () -> keys().make(owner));
    }

    @Test
    void opensForNobodyWithoutTheRegistersKey() {
        keys().make(owner);
        PayloadKeys stranger = new PayloadKeys(folder, new LocalDisk(), MasterKey.random());
        assertThrows(Problem.class, () -> stranger.use(owner));
    }

    private PayloadKeys keys() {
        return new PayloadKeys(folder, new LocalDisk(), master);
    }
}
