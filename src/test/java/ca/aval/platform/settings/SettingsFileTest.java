package ca.aval.platform.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ca.aval.platform.problem.Problem;
import ca.aval.platform.text.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

final class SettingsFileTest {
    @TempDir private Path folder;

    @Test
    void whatIsWrittenIsReadAgain() {
        Settings settings =
                new Settings(
                        Language.ENGLISH,
                        ThemeChoice.DARK,
                        120,
                        "zoe.paquet",
                        folder.resolve("École des Pins"),
                        5,
                        new EnvelopeOffset(3, -2),
                        new LastClosing(
                                "École des Pins",
                                Instant.parse("2026-09-02T20:48:00Z"),
                                "Zoé Paquet"),
                        folder.resolve("clé"));
        SettingsFile file = new SettingsFile(folder.resolve("deep").resolve("settings.json"));
        file.write(settings);
        assertEquals(settings, file.read());
    }

    @Test
    void nothingButTheFileIsLeftInTheFolder() throws IOException {
        new SettingsFile(folder.resolve("settings.json")).write(Settings.first());
        new SettingsFile(folder.resolve("settings.json")).write(Settings.first());
        try (var files = Files.list(folder)) {
            assertEquals(
                    List.of("settings.json"), files.map(f -> f.getFileName().toString()).toList());
        }
    }

    @Test
    void aMissingOrBrokenFileMeansTheFirstSettings() throws IOException {
        Path path = folder.resolve("settings.json");
        assertEquals(Settings.first(), new SettingsFile(path).read());
        Files.writeString(path, "{ \"theme\": ");
        assertEquals(Settings.first(), new SettingsFile(path).read());
    }

    @Test
    void aValueThatMakesNoSenseIsReplacedAlone() throws IOException {
        Path path = folder.resolve("settings.json");
        Files.writeString(
                path, "{\"language\":\"en\",\"theme\":\"pink\",\"textSize\":900,\"later\":1}");
        Settings read = new SettingsFile(path).read();
        assertEquals(Language.ENGLISH, read.language());
        assertEquals(ThemeChoice.SYSTEM, read.theme());
        assertEquals(Settings.LARGEST_TEXT, read.textSize());
    }

    @Test
    void aFolderThatCannotBeWrittenIsAProblemInWords() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");
        SettingsFile file = new SettingsFile(inTheWay.resolve("settings.json"));
        Problem problem = assertThrows(Problem.class, () -> file.write(Settings.first()));
        assertEquals(Problem.Kind.WRITE_FAILED, problem.kind());
    }
}
