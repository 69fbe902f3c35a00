package ca.aval.app.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;

/** Any number of killings: {@code mvn -Pcrash -Drounds=1000 verify}. */
@Tag("crash")
class CrashRounds {
    private static final int SLICE = 20;

    @TempDir Path folder;

    @Test
    void losesNothingThatWasAcknowledged() throws IOException {
        int rounds = Integer.getInteger("rounds", 40);
        long seed = Long.getLong("seed", new SecureRandom().nextLong());
        CrashTrial trial =
                new CrashTrial(
                        folder, seed, List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        for (int done = 0; done < rounds; done += SLICE) {
            trial.run(Math.min(SLICE, rounds - done));
            System.out.println(trial.figures() + "; seed " + seed);
        }
        assertEquals(List.of(), trial.faults());
    }
}
