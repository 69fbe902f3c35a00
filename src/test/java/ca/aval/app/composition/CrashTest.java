package ca.aval.app.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A few killings of the program; {@link CrashRounds} does any number. */
class CrashTest {
    @TempDir Path folder;

    @Test
    void losesNothingThatWasAcknowledgedWhenTheProgramIsKilled() throws IOException {
        CrashTrial trial = new CrashTrial(folder, 20261122, List.of("-XX:TieredStopAtLevel=1"));
        trial.run(4);
        assertEquals(List.of(), trial.faults());
        assertTrue(trial.figures().contains(" 0 lost, 0 unopenable, 0 half acts"), trial.figures());
    }
}
