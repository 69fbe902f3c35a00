package ca.aval.app.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * As many hostile files as one asks for, with {@code -Dfiles=N}, other ones with {@code -Dseed=N}.
 */
@Tag("fuzz")
final class HostileInputFuzz {
    private static final int LONGEST_SECONDS = 60;

    @TempDir Path folder;

    @Test
    void everyFileIsRefusedWithASentenceOrTakenInWhole()
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        HostileCorpus corpus = new HostileCorpus(Long.getLong("seed", 1));
        int files = Integer.getInteger("files", 1_000);
        try (HostileRun run = new HostileRun(folder);
                ExecutorService watched = Executors.newSingleThreadExecutor()) {
            for (int i = 0; i < files; i++) {
                HostileFile file = corpus.file(i);
                watched.submit(
                                () -> {
                                    run.send(file);
                                    return file;
                                })
                        .get(LONGEST_SECONDS, TimeUnit.SECONDS);
            }
            System.out.println(run.summary());
            assertEquals(List.of(), run.faults());
        }
    }
}
