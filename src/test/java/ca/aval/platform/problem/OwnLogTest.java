package ca.aval.platform.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The notes stay small, and say nothing of anyone. */
@Isolated
final class OwnLogTest {
    private static final Logger LOG = LoggerFactory.getLogger("ca.aval.test");

    @TempDir Path folder;

    @Test
    void theOldestNotesGoAndTheFolderStaysSmall() throws IOException {
        try (OwnLog log = OwnLog.in(folder.resolve("logs"))) {
            String filler = "x".repeat(1_000);
            for (int i = 0; i < 12_000; i++) {
                LOG.warn("{} {}", i, filler);
            }
            List<Path> files = files();
            assertEquals(OwnLog.FILES, files.size());
            for (Path file : files) {
                assertTrue(Files.size(file) < OwnLog.LARGEST + 2_000);
            }
            assertTrue(Files.readString(folder.resolve("logs/aval-0.log")).contains(" 11999 x"));
        }
    }

    @Test
    void aFailureIsNotedWithoutItsWordsAndOnItsOwnLines() throws IOException {
        try (OwnLog log = OwnLog.in(folder.resolve("logs"))) {
            LOG.error("bug \u202E\u001B[31m", new IllegalStateException("Zoé Tremblay"));
            String notes = Files.readString(folder.resolve("logs/aval-0.log"));
            assertTrue(notes.contains("ERROR ca.aval.test bug") || notes.contains("SEVERE"), notes);
            assertTrue(notes.contains("java.lang.IllegalStateException"), notes);
            assertFalse(notes.contains("Tremblay"), notes);
            assertFalse(notes.contains("\u001B") || notes.contains("\u202E"), notes);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("logs"))) {
            return all.filter(file -> file.toString().endsWith(".log")).toList();
        }
    }
}
