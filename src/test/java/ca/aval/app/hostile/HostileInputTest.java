package ca.aval.app.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.aval.people.roster.RosterFile;
import ca.aval.platform.problem.Problem;
import ca.aval.school.LogoFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whatever is handed over, it is refused with a sentence or taken in whole. */
@Timeout(300)
final class HostileInputTest {
    private static final int FILES = 300;

    @TempDir Path folder;

    @Test
    void everyFileIsRefusedWithASentenceOrTakenInWhole() throws IOException {
        HostileCorpus corpus = new HostileCorpus(2026);
        assertTrue(corpus.kinds() <= FILES, "some kinds are never sent");
        try (HostileRun run = new HostileRun(folder)) {
            for (int i = 0; i < FILES; i++) {
                run.send(corpus.file(i));
            }
            assertEquals(List.of(), run.faults(), run.summary());
            assertTrue(run.imported() > 20 && run.refused() > 100, run.summary());
        }
    }

    @Test
    void theSameNumberGivesTheSameFile() {
        for (int i = 0; i < 200; i += 7) {
            org.junit.jupiter.api.Assertions.assertArrayEquals(
                    new HostileCorpus(1).file(i).bytes(), new HostileCorpus(1).file(i).bytes());
        }
    }

    @Test
    void whatIsNoFileIsToldSo() throws IOException, InterruptedException {
        refused(Problem.Kind.NOT_A_FILE, Files.createDirectory(folder.resolve("liste.csv")));
        refused(Problem.Kind.FILE_UNREADABLE, folder.resolve("gone.csv"));
        Path link = folder.resolve("link.csv");
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        refused(
                Problem.Kind.FILE_UNREADABLE,
                Files.createSymbolicLink(link, folder.resolve("gone.csv")));
        Path pipe = folder.resolve("pipe.csv");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        refused(Problem.Kind.NOT_A_FILE, pipe);
        refused(Problem.Kind.NOT_A_FILE, Path.of("/dev/zero"));
    }

    private static void refused(Problem.Kind kind, Path file) {
        assertEquals(kind, assertThrows(Problem.class, () -> RosterFile.of(file)).kind());
        assertEquals(kind, assertThrows(Problem.class, () -> LogoFile.read(file)).kind());
    }
}
