package ca.aval.app.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The files as they are right after an acknowledgement are what a killing at that instant leaves: a
 * copy of them holds the act.
 */
class CopyAfterAckTest {
    private static final int ACTS = 12;

    @TempDir Path folder;

    @Test
    void findsEachActInACopyTakenRightAfterIt() throws IOException {
        Path place = folder.resolve("register");
        List<String> acknowledged = new ArrayList<>();
        try (OpenRegister register = CrashSchool.make(place)) {
            CrashActs acts = new CrashActs(register, new Random(12));
            for (int i = 0; i < ACTS; i++) {
                String done = acts.next(false);
                acknowledged.add(register.journal().head() + " " + done);
                Path copy = folder.resolve("copy-" + i);
                copy(place, copy);
                try (CrashSchool.Opened open = CrashSchool.look(copy)) {
                    assertEquals(
                            List.of(),
                            new CrashCheck(open.store(), open.register()).faults(acknowledged));
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
