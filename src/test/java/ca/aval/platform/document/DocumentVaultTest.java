package ca.aval.platform.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.problem.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A document comes back byte for byte, or is said to be damaged. */
class DocumentVaultTest {
    private static final byte[] LETTER = "une lettre".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    @Test
    void givesBackWhatItKeepsAndKeepsItOnce() throws IOException {
        DocumentVault vault = vault((byte) 1);
        String name = vault.keep(LETTER);
        assertEquals(name, vault.keep(LETTER.clone()));
        assertArrayEquals(LETTER, vault.read(name));
        assertEquals(1, files().size());
    }

    @Test
    void namesTheSameBytesOtherwiseUnderAnotherKey() {
        assertNotEquals(vault((byte) 1).keep(LETTER), vault((byte) 2).keep(LETTER));
    }

    @Test
    void noticesEveryChangedByteAndAFileThatIsGone() throws IOException {
        DocumentVault vault = vault((byte) 1);
        String name = vault.keep(LETTER);
        Path file = files().getFirst();
        byte[] content = Files.readAllBytes(file);
        for (int i = 0; i < content.length; i++) {
            byte[] changed = content.clone();
            changed[i] ^= 1;
            Files.write(file, changed);
            assertEquals(
                    Problem.Kind.DOCUMENT_DAMAGED,
                    assertThrows(Problem.class, () -> vault.read(name)).kind());
        }
        Files.delete(file);
        assertThrows(Problem.class, () -> vault.read(name));
    }

    private DocumentVault vault(byte seed) {
        byte[] nameKey = new byte[32];
        byte[] contentKey = new byte[32];
        Arrays.fill(nameKey, seed);
        Arrays.fill(contentKey, (byte) (seed + 100));
        return new DocumentVault(folder, new LocalDisk(), nameKey, contentKey);
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
