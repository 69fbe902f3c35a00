package ca.aval.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.backup.BackedUp;
import ca.aval.platform.register.Register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A register that is refused because a recent record is broken still says which, and of what. */
class VerifyCommandTest {
    @TempDir Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine line = new CommandLine(out, err);
    private Path register;
    private Path journal;

    @BeforeEach
    void threeActs() throws IOException {
        register = folder.resolve("register");
        journal = register.resolve("journal").resolve("segment-000001.journal");
        Files.writeString(folder.resolve("password"), BackedUp.PASSWORD + "\n");
        long first;
        long second;
        try (Register made = BackedUp.create(register)) {
            BackedUp.act(made, "un");
            first = made.journalExtents().getFirst().length();
            BackedUp.act(made, "deux");
            second = made.journalExtents().getFirst().length();
            BackedUp.act(made, "trois");
        }
        byte[] bytes = Files.readAllBytes(journal);
        bytes[Math.toIntExact((first + second) / 2)] ^= 1;
        Files.write(journal, bytes);
    }

    @Test
    void namesTheBrokenRecordAndWhatItTouchedAndChangesNothing() throws IOException {
        Map<Path, Long> before = files();
        assertEquals(3, run("verify", "--json"), err::toString);
        JsonNode said = new ObjectMapper().readTree(out.toString());
        assertFalse(said.path("sound").booleanValue());
        assertEquals("JOURNAL", said.path("part").textValue());
        assertEquals("segment-000001.journal", said.path("file").textValue());
        assertEquals(2, said.path("sequence").longValue());
        assertEquals(BackedUp.clock().now().toString(), said.path("at").textValue());
        assertEquals(1, said.path("about").size(), out::toString);
        assertTrue(said.path("about").get(0).textValue().startsWith("account "), out::toString);
        assertEquals(before, files());
    }

    @Test
    void saysItInWords() {
        assertEquals(3, run("verify", "--language", "en"));
        assertTrue(err.toString().contains("broken at act 2"), err::toString);
    }

    @Test
    void asksForTheRightPassword() throws IOException {
        Files.writeString(folder.resolve("password"), "pas celui-là du tout\n");
        assertEquals(3, run("verify", "--json"));
        assertEquals("", out.toString());
    }

    private Map<Path, Long> files() throws IOException {
        Map<Path, Long> files = new TreeMap<>();
        try (var all = Files.walk(register)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("attempts.json") && !file.endsWith("lock")) {
                    files.put(file, Files.getLastModifiedTime(file).toMillis());
                }
            }
        }
        return files;
    }

    private int run(String... command) {
        List<String> all = new ArrayList<>(List.of("--user", "direction"));
        all.addAll(List.of(command));
        return line.runOn("register", folder, all);
    }
}
