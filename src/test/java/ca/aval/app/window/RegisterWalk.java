package ca.aval.app.window;

import ca.aval.app.composition.OpenRegister;
import ca.aval.app.composition.Registers;
import ca.aval.app.journey.PrintedSchool;
import ca.aval.platform.crypto.KeyCost;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.settings.SettingsFile;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.shell.FileChoice;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** The real window on a real register, made in the walk itself on one fixed morning. */
class RegisterWalk extends KeyboardWalk {
    static final String PASSWORD = "quatre velos sous la pluie";

    @TempDir private Path temporary = Path.of("");
    private final ImmediateWork work = new ImmediateWork();
    private final SchoolClock clock =
            new SchoolClock(Clock.fixed(Instant.parse("2026-09-02T13:00:00Z"), ZoneOffset.UTC));
    private final Registers registers =
            new Registers(new LocalDisk(), clock, new KeyCost(64, 1, 1));

    /** Where the person keeps their files. */
    final Path folder() {
        return temporary;
    }

    /** What the work could not do; nothing, unless something is broken. */
    final List<Throwable> failures() {
        return work.failures();
    }

    /** The register once the window is closed. */
    final OpenRegister register() {
        return registers.open(temporary.resolve("register"), "odile", PASSWORD.toCharArray());
    }

    /** A register of odile’s in which nothing is yet, made without the window. */
    final OpenRegister madeBefore() {
        return PrintedSchool.make(registers, temporary.resolve("register"), "odile", PASSWORD);
    }

    /** Answers the first opening, up to a register that exists. */
    final void makeTheRegister() {
        write("odile");
        fill("Odile Vachon", PASSWORD, PASSWORD);
        robot.type(KeyCode.ENTER);
        write("Centre des Rives");
        fill("Ecole des Pins");
        robot.type(KeyCode.ENTER);
        write("12, rue du Quai");
        fill("Saguenay", "g7x3a8", "418 555-0100", "bureau@pins.ca", "pins.ca", "Lyne Roy");
        fill("Directrice", "", "418 555-0101", "lyne@pins.ca", "12, rue du Quai");
        robot.type(KeyCode.ENTER);
        told("Cette clé ne sera plus jamais montrée.");
        alt(KeyCode.T);
        told("Le registre existe.");
    }

    /** The window on a folder in which nothing is yet. */
    final void window(FileChoice files) {
        Stage stage = openStage();
        doOnScreen(
                () ->
                        new AvalWindow(
                                        stage,
                                        new WindowParts(
                                                registers,
                                                clock,
                                                new SettingsFile(temporary.resolve("s.json")),
                                                temporary.resolve("register"),
                                                null,
                                                temporary.resolve("demonstration"),
                                                owner -> files,
                                                errors -> work))
                                .show());
    }
}
