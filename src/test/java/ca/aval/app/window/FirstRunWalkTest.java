package ca.aval.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.app.composition.OpenRegister;
import ca.aval.app.composition.Registers;
import ca.aval.platform.crypto.KeyCost;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.register.Register;
import ca.aval.platform.settings.SettingsFile;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.school.School;
import ca.aval.shell.SystemFileChoice;

import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** From nothing to an open register, then locked and opened again, by keyboard alone. */
final class FirstRunWalkTest extends KeyboardWalk {
    private static final String PASSWORD = "quatre velos sous la pluie";

    @TempDir Path temporary;
    private final ImmediateWork work = new ImmediateWork();
    private final Hands hands = new Hands(Instant.parse("2026-10-06T13:00:00Z"));
    private final SchoolClock clock = new SchoolClock(hands);
    private final Registers registers =
            new Registers(new LocalDisk(), clock, new KeyCost(1024, 1, 1));

    @Test
    void theKeyboardAloneMakesARegisterAndOpensItAgain() {
        Path folder = temporary.resolve("register");
        window(folder);
        robot.type(KeyCode.ENTER);
        told("3 réponses sont à revoir.");
        write("odile");
        fill("Odile Vachon", PASSWORD, PASSWORD);
        robot.type(KeyCode.ENTER);
        told("Ce que les lettres et les formulaires diront");
        write("Centre des Rives");
        fill("Ecole des Pins");
        robot.type(KeyCode.ENTER);
        told("Ces renseignements paraîtront");
        write("12, rue du Quai");
        fill("Saguenay", "g7x3a8", "418 555-0100", "bureau@pins.ca", "pins.ca", "Lyne Roy");
        fill("Directrice", "", "418 555-0101", "lyne@pins.ca", "12, rue du Quai");
        assertFalse(Register.isIn(folder));
        robot.type(KeyCode.ENTER);
        told("Cette clé ne sera plus jamais montrée.");
        told("Le registre est écrit sur cet ordinateur.");
        coveredKey();
        robot.type(KeyCode.ENTER);
        told("Recopiez d’abord la clé.");
        write(key());
        robot.type(KeyCode.ENTER);
        assertEquals(List.of(), work.failures());
        told("Le registre existe.");
        assertEquals(List.of(), work.failures());
        assertTrue(Register.isIn(folder));
        robot.type(KeyCode.ENTER);
        told("Mardi 6\u00A0octobre 2026");
        told("Ecole des Pins");

        control(KeyCode.L);
        write("pas le bon mot");
        robot.type(KeyCode.ENTER);
        told("Ce nom et ce mot de passe n’ouvrent pas");
        assertTrue(focused() instanceof TextInputControl);
        hands.pass(Duration.ofSeconds(2));
        write(PASSWORD);
        robot.type(KeyCode.ENTER);
        told("Mardi 6\u00A0octobre 2026");
        assertEquals(1, Window.getWindows().size());

        control(KeyCode.K);
        write("half");
        hands.pass(Duration.ofSeconds(30)); // and the other clock stood still: it slept
        robot.type(KeyCode.SHIFT);
        told("Déverrouiller");
        write(PASSWORD);
        robot.type(KeyCode.ENTER);
        assertEquals(1, Window.getWindows().size());
        assertTrue(focused() instanceof TextInputControl field && field.getText().equals("half"));
        robot.type(KeyCode.ESCAPE);

        control(KeyCode.L);
        alt(KeyCode.F);
        told("Fermé aujourd’hui à");
        told("Ecole des Pins");
        School school = school(folder);
        assertEquals("Centre des Rives", school.organization());
        assertEquals("G7X 3A8", school.address().postalCode());
        assertEquals("Directrice", school.officer().title(Language.FRENCH));
        assertEquals("12, rue du Quai", school.officer().address());
    }

    /** Whoever leaves while the key is on screen leaves it covered, and finds it again. */
    private void coveredKey() {
        String shown = key();
        control(KeyCode.L);
        told("Déverrouiller");
        assertFalse(robot.lookup(".recovery-groups").query().getScene().getRoot().isVisible());
        write(PASSWORD);
        robot.type(KeyCode.ENTER);
        assertEquals(shown, key());
        hands.pass(Duration.ofMinutes(1)); // and the other clock stood still: it slept
        robot.type(KeyCode.SHIFT);
        told("Déverrouiller");
        write(PASSWORD);
        robot.type(KeyCode.ENTER);
        assertEquals(1, Window.getWindows().size());
    }

    /** The key on screen, copied without its hyphens as someone in a hurry does. */
    private String key() {
        return robot.lookup(".recovery-group").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .collect(Collectors.joining(" "))
                .replace("-", "")
                .toLowerCase(Locale.ROOT);
    }

    private void window(Path folder) {
        Stage stage = openStage();
        doOnScreen(
                () ->
                        new AvalWindow(
                                        stage,
                                        new WindowParts(
                                                registers,
                                                clock,
                                                new SettingsFile(temporary.resolve("s.json")),
                                                folder,
                                                null,
                                                temporary.resolve("demonstration"),
                                                SystemFileChoice::new,
                                                errors -> work))
                                .show());
    }

    private School school(Path folder) {
        try (OpenRegister open = registers.open(folder, "odile", PASSWORD.toCharArray())) {
            return open.school();
        }
    }
}
