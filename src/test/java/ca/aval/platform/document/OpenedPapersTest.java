package ca.aval.platform.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.problem.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
        papers(OVER + 1).clear();
        assertFalse(Files.exists(read.get(0)));
        assertTrue(Files.exists(read.get(1)));
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
