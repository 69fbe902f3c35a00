package ca.aval.platform.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.aval.platform.problem.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

final class OpenedPapersTest {
    private static final byte[] PDF = {1, 2, 3};
    private static final long OVER = 999_999_999_999L;

    @TempDir Path folder;
    private final List<Path> read = new ArrayList<>();

    private OpenedPapers papers(long process) {
        return new OpenedPapers(folder.resolve("papers"), process, read::add);
    }

    @Test
    void theReaderIsGivenACopyThatGoesAwayAtTheEnd() throws IOException {
        OpenedPapers papers = papers(OVER);
        papers.open(PDF, "Formulaire F-12");
        papers.open(PDF, "Formulaire F-12");
        assertEquals(2, read.size());
        assertEquals("Formulaire F-12.pdf", read.getFirst().getFileName().toString());
        assertArrayEquals(PDF, Files.readAllBytes(read.getFirst()));
        papers.clear();
        read.forEach(copy -> assertFalse(Files.exists(copy)));
    }

    @Test
    void theNextStartRemovesWhatAnEndedProgramLeftAndSparesARunningOne() {
        papers(OVER).open(PDF, "ancien");
        papers(ProcessHandle.current().pid()).open(PDF, "ailleurs");
        papers(OVER + 1).open(PDF, "déjà");
        papers(OVER + 1).clearLeftovers();
        assertFalse(Files.exists(read.get(0)));
        assertTrue(Files.exists(read.get(1)));
        assertTrue(Files.exists(read.get(2)), "its own folder is in use already");
    }

    @Test
    void aNumberGivenAgainToAnotherProgramSparesNothing() throws IOException {
        long running = ProcessHandle.current().pid();
        papers(running).open(PDF, "d’hier");
        Path copies = folder.resolve("papers").resolve(String.valueOf(running));
        Files.setLastModifiedTime(copies, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        papers(OVER).clear();
        assertFalse(Files.exists(read.getFirst()));
    }

    @Test
    void oneCopyThatIsHeldKeepsNoOtherAndGoesAtTheNextStart() throws IOException {
        papers(OVER).open(PDF, "tenue");
        papers(OVER).open(PDF, "libre");
        Path held = Objects.requireNonNull(read.getFirst().getParent());
        assumeTrue(held.toFile().setWritable(false) && !Files.isWritable(held));
        papers(OVER).clear();
        assertTrue(Files.exists(read.get(0)));
        assertFalse(Files.exists(read.get(1)));
        assertTrue(held.toFile().setWritable(true));
        papers(OVER + 1).clear();
        assertFalse(Files.exists(read.get(0)));
    }

    @Test
    void nobodyElseReadsTheCopies() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        papers(OVER).open(PDF, "lettre");
        Path papers = folder.resolve("papers");
        for (Path place : List.of(papers, papers.resolve(String.valueOf(OVER)))) {
            assertEquals(
                    "rwx------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(place)));
        }
    }

    @Test
    void aComputerWithoutReaderIsAProblem() {
        OpenedPapers papers =
                new OpenedPapers(
                        folder,
                        OVER,
                        file -> {
                            throw new IOException("none");
                        });
        Problem problem = assertThrows(Problem.class, () -> papers.open(PDF, "lettre"));
        assertEquals(Problem.Kind.NO_READER, problem.kind());
        papers(OVER).clear();
    }
}
