package ca.aval.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.LiveSettings;
import ca.aval.kit.OpenGate;
import ca.aval.kit.Told;
import ca.aval.kit.Words;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.settings.Settings;
import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.sheet.Cell;
import ca.aval.platform.sheet.Sheet;
import ca.aval.platform.sheet.Spreadsheet;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.ImmediateWork;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class SheetFileTest {
    @TempDir private Path folder = Path.of("");
    private final ImmediateWork work = new ImmediateWork();
    private final List<Told> told = new ArrayList<>();
    private final OpenGate gate = new OpenGate();
    private String proposed = "";

    @Test
    void theListIsWrittenWhereItIsWantedAndTold() throws IOException {
        export(folder.resolve("liste.xlsx"));
        assertTrue(Files.size(folder.resolve("liste.xlsx")) > 0);
        assertEquals("Élèves de l’année 2026-09-02.xlsx", proposed);
        assertEquals(1, told.size());
    }

    @Test
    void aNameWithoutEndingNeverTakesThePlaceOfAnotherFile() throws IOException {
        export(folder.resolve("liste"));
        assertTrue(Files.exists(folder.resolve("liste.xlsx")));
        long size = Files.size(folder.resolve("liste.xlsx"));
        export(folder.resolve("liste"));
        assertEquals(1, told.size());
        assertEquals(size, Files.size(folder.resolve("liste.xlsx")));
        assertTrue(
                work.failures().getFirst() instanceof Problem p
                        && p.kind() == Problem.Kind.FILE_EXISTS);
    }

    @Test
    void nothingHappensWhenNoPlaceIsChosen() {
        export(null);
        assertFalse(Files.exists(folder.resolve("liste.xlsx")));
        assertEquals(0, told.size());
        assertEquals(List.of(), gate.passed);
    }

    @Test
    void nothingIsWrittenThatTheGateKeeps() {
        gate.closed = true;
        export(folder.resolve("liste.xlsx"));
        assertEquals(List.of("sheet pupils 1"), gate.passed);
        assertFalse(Files.exists(folder.resolve("liste.xlsx")));
    }

    private void export(@org.jspecify.annotations.Nullable Path chosen) {
        LiveSettings settings =
                new LiveSettings(
                        new Settings(Language.FRENCH, ThemeChoice.LIGHT, 100, null, null), s -> {});
        SchoolClock clock =
                new SchoolClock(
                        Clock.fixed(
                                Instant.parse("2026-09-02T14:15:00Z"),
                                ZoneId.of("America/Toronto")));
        new SheetFile(
                        choosing(chosen),
                        new Spreadsheet(new LocalDisk()),
                        work,
                        told::add,
                        Words.of(ShellView.class, "shell", settings.language()),
                        clock,
                        "Odile Vachon",
                        gate)
                .export(
                        "pupils",
                        new Sheet(
                                "Élèves de l’année",
                                List.of(new Sheet.Column("Nom", 20)),
                                1,
                                i -> List.of(new Cell.Text("Zoé")),
                                List.of(),
                                new Sheet.Wording("Critères", "Page", "de")));
    }

    private FileChoice choosing(@org.jspecify.annotations.Nullable Path file) {
        return new FileChoice() {
            @Override
            public Optional<Path> toRead(String title, String kind, List<String> endings) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> toWrite(String title, String kind, String ending, String name) {
                proposed = name;
                return Optional.ofNullable(file);
            }

            @Override
            public Optional<Path> folder(String title) {
                return Optional.empty();
            }
        };
    }
}
