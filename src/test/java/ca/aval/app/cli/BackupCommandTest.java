package ca.aval.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.crypto.RecoveryKey;
import ca.aval.platform.register.Register;
import ca.aval.platform.settings.Settings;
import ca.aval.platform.settings.SettingsFile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A register goes into one file and comes back from it, on the command line. */
class BackupCommandTest {
    private static final String RECOVERY = "--recovery-key-file";

    @TempDir Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path password;
    private Path backup;
    private @Nullable Path second;
    private final CommandLine line =
            new CommandLine(out, err, register -> Optional.ofNullable(second));

    @BeforeEach
    void files() throws IOException {
        password = Files.writeString(folder.resolve("password"), "Un-mot-de-passe-solide\n");
        backup = folder.resolve("mine.aval-backup");
        run(
                "register",
                "init",
                "--organization",
                "Conseil des Pins",
                "--school",
                "École des Pins",
                "--province",
                "QC",
                "--year",
                "2026-2027",
                RECOVERY,
                folder.resolve("sheet").toString());
    }

    @Test
    void goesIntoOneFileAndComesBack() throws IOException {
        JsonNode made = json("register", "backup", backup.toString(), "--json");
        assertTrue(made.path("verified").booleanValue());
        assertEquals(2, made.path("sequence").longValue());
        assertEquals(Files.size(backup), made.path("bytes").longValue());
        JsonNode back = json("back", "restore", backup.toString(), "--json");
        assertEquals(2, back.path("sequence").longValue());
        assertEquals(0, back.path("replayed").longValue());
        assertEquals(made.path("head"), back.path("head"));
        JsonNode journal = json("back", "journal", "--json");
        JsonNode trace = json("register", "journal", "--json").path("acts").get(2);
        assertEquals("BACK_UP", trace.path("act").textValue());
        assertEquals("RESTORED", journal.path("acts").get(2).path("act").textValue());
    }

    @Test
    void saysTheMomentAsThePeopleOfThatSchoolDo() {
        run("register", "backup", backup.toString());
        assertEquals(0, run("back", "restore", backup.toString()), err::toString);
        assertTrue(out.toString().contains("2026-09-02, 10\u00A0h\u00A015"), out::toString);
        assertEquals(0, run("again", "restore", backup.toString(), "--language", "en"));
        assertTrue(out.toString().contains("2026-09-02, 10:15"), out::toString);
        assertTrue(out.toString().startsWith("The register is as it was"), out::toString);
    }

    @Test
    void comesBackWithTheRecoveryKeyInAFile() throws IOException {
        run("register", "backup", backup.toString());
        Path other = folder.resolve("other");
        Files.writeString(other, String.join("\n", RecoveryKey.random().groups()));
        assertEquals(3, run("back", "restore", backup.toString(), RECOVERY, other.toString()));
        assertTrue(err.toString().contains("cette sauvegarde"), err::toString);
        Path sheet = folder.resolve("sheet");
        String right = Files.readString(sheet);
        char check = right.charAt(8); // any other symbol in its place is found for sure
        Files.writeString(
                other, right.substring(0, 8) + (check == '7' ? '8' : '7') + right.substring(9));
        assertEquals(1, run("back", "restore", backup.toString(), RECOVERY, other.toString()));
        assertTrue(err.toString().contains("groupe 1"), err::toString);
        assertFalse(Files.exists(folder.resolve("back")));
        Files.delete(password);
        assertEquals(
                0,
                run("back", "restore", backup.toString(), RECOVERY, sheet.toString()),
                err::toString);
        assertTrue(out.toString().contains("Mot de passe oublié"), out::toString);
    }

    @Test
    void looksForLaterActsAtTheSecondPlaceOfThisComputerOnly() throws IOException {
        run("register", "backup", backup.toString());
        run("register", "backup", folder.resolve("second.aval-backup").toString());
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Path moved = Files.move(backup, elsewhere.resolve("mine.aval-backup"));
        assertEquals(0, run("grown", "restore", moved.toString()));
        JsonNode none = json("back", "restore", moved.toString(), "--json");
        assertTrue(none.path("beyond").isMissingNode());
        new SettingsFile(folder.resolve("settings.json"))
                .write(Settings.first().withSecondPlace(folder.resolve("grown")));
        JsonNode one = json("again", "restore", moved.toString(), "--json");
        assertEquals(1, one.path("beyond").longValue());
        assertEquals("END", one.path("stop").textValue());
    }

    @Test
    void overwritesNothingUnlessAsked() throws IOException {
        Files.writeString(backup, "mine");
        assertEquals(1, run("register", "backup", backup.toString()));
        assertEquals("mine", Files.readString(backup));
        assertEquals(0, run("register", "backup", backup.toString(), "--force"));
        assertEquals(1, run("register", "restore", backup.toString()), "the folder is not empty");
    }

    @Test
    void writesNothingOverTheRegisterItself() throws IOException {
        Path journal = folder.resolve("register/journal/segment-000001.journal");
        byte[] before = Files.readAllBytes(journal);
        assertEquals(1, run("register", "backup", journal.toString(), "--force"));
        assertEquals(1, run("register", "backup", folder.resolve("register/new").toString()));
        byte[] after = Files.readAllBytes(journal);
        assertArrayEquals(before, after);
        assertFalse(Files.exists(folder.resolve("register/new")));
    }

    @Test
    void bringsWhatItWroteToTheSecondPlace() throws IOException {
        Path key = Files.createDirectories(folder.resolve("key"));
        second = key;
        assertEquals(0, run("register", "backup", backup.toString()));
        Path own = folder.resolve("register/journal/segment-000001.journal");
        try (var files = Files.walk(key)) {
            Path copy =
                    files.filter(file -> file.endsWith(own.getFileName()))
                            .findFirst()
                            .orElseThrow();
            byte[] whole = Files.readAllBytes(own);
            int length = (int) Files.size(copy);
            assertArrayEquals(Files.readAllBytes(copy), Arrays.copyOf(whole, length));
            assertArrayEquals(
                    new byte[whole.length - length],
                    Arrays.copyOfRange(whole, length, whole.length),
                    "what is not there is only room kept for acts to come");
        }
        second = folder.resolve("unplugged");
        assertEquals(0, run("register", "backup", backup.toString(), "--force"));
    }

    @Test
    void readsNoFolderAsABackup() {
        assertEquals(1, run("back", "restore", folder.toString()));
        assertFalse(err.toString().isEmpty());
    }

    @Test
    void saysWhyItDoesNotComeBack() throws IOException {
        run("register", "backup", backup.toString());
        Path other = Files.writeString(folder.resolve("other"), "a letter");
        assertEquals(1, run("back", "restore", other.toString()));
        Files.writeString(password, "Un-autre-mot-de-passe\n");
        assertEquals(3, run("back", "restore", backup.toString()));
        Files.writeString(password, "Un-mot-de-passe-solide\n");
        assertEquals(1, run("back", "restore", backup.toString(), "--journal", folder.toString()));
        byte[] bytes = Files.readAllBytes(backup);
        bytes[bytes.length / 2] ^= 1;
        Files.write(backup, bytes);
        assertEquals(3, run("back", "restore", backup.toString()));
        assertFalse(Register.isIn(folder.resolve("back")));
        try (var left = Files.list(folder)) {
            assertTrue(left.noneMatch(file -> file.toString().contains(".restoring")));
        }
        assertFalse(err.toString().contains("Exception"));
    }

    private JsonNode json(String register, String... command) throws IOException {
        assertEquals(0, run(register, command), err::toString);
        return new ObjectMapper().readTree(out.toString());
    }

    private int run(String register, String... command) {
        List<String> all = new ArrayList<>(List.of("--user", "direction"));
        all.addAll(List.of(command));
        return line.runOn(register, folder, all);
    }
}
