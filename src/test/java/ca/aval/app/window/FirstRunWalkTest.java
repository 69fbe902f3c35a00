package ca.aval.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.app.composition.OpenRegister;
import ca.aval.app.composition.Registers;
import ca.aval.kit.UiTest;
import ca.aval.platform.crypto.KeyCost;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.register.Register;
import ca.aval.platform.settings.SettingsFile;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.school.School;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** From nothing to an open register, then locked and opened again, by keyboard alone. */
final class FirstRunWalkTest extends UiTest {
    private static final String PASSWORD = "quatre velos sous la pluie";

    @TempDir Path temporary;
    private final ImmediateWork work = new ImmediateWork();
    private final SchoolClock clock =
            new SchoolClock(Clock.fixed(Instant.parse("2026-10-06T13:00:00Z"), ZoneOffset.UTC));
    private final Registers registers =
            new Registers(new LocalDisk(), clock, new KeyCost(1024, 1, 1));

    @Test
    void theKeyboardAloneMakesARegisterAndOpensItAgain() {
        Path folder = temporary.resolve("register");
        window(folder);
        robot.type(KeyCode.ENTER);
        told("3 réponses sont à revoir.");
        robot.write("odile");
        fill("Odile Vachon", PASSWORD, PASSWORD);
        robot.type(KeyCode.ENTER);
        told("Ce que les lettres et les formulaires diront");
        robot.write("Centre des Rives");
        fill("Ecole des Pins");
        robot.type(KeyCode.ENTER);
        told("Ces renseignements paraîtront");
        robot.write("12, rue du Quai");
        fill("Saguenay", "g7x3a8", "418 555-0100", "bureau@pins.ca", "pins.ca", "Lyne Roy");
        fill("Directrice", "418 555-0101", "lyne@pins.ca", "12, rue du Quai");
        assertFalse(Register.isIn(folder));
        robot.type(KeyCode.ENTER);
        told("Le registre existe.");
        assertEquals(List.of(), work.failures());
        assertTrue(Register.isIn(folder));
        robot.type(KeyCode.ENTER);
        told("Mardi 6\u00A0octobre 2026");
        told("Ecole des Pins");

        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        robot.write("pas le bon mot");
        robot.type(KeyCode.ENTER);
        told("Ce nom et ce mot de passe n’ouvrent pas");
        assertTrue(focused() instanceof TextInputControl);
        robot.write(PASSWORD);
        robot.type(KeyCode.ENTER);
        told("Mardi 6\u00A0octobre 2026");

        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        School school = school(folder);
        assertEquals("Centre des Rives", school.organization());
        assertEquals("G7X 3A8", school.address().postalCode());
        assertEquals("Directrice", school.officer().title());
        assertEquals("12, rue du Quai", school.officer().address());
    }

    private void window(Path folder) {
        Stage stage = show(StackPane::new);
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
                                                errors -> work))
                                .show());
    }

    private void fill(String... texts) {
        for (String text : texts) {
            Node before = focused();
            do {
                robot.type(KeyCode.TAB);
            } while (!(focused() instanceof TextInputControl) || focused() == before);
            robot.write(text);
        }
    }

    private static Node focused() {
        return FxToolkit.toolkitContext().getRegisteredStage().getScene().getFocusOwner();
    }

    /** Finds the sentence on screen, or fails with everything that is said there instead. */
    private void told(String text) {
        Set<String> said = new LinkedHashSet<>();
        for (Node node : robot.lookup(Node::isVisible).queryAll()) {
            if (node instanceof Labeled label && label.getText() != null) {
                said.add(label.getText());
            }
            if (node instanceof Text words) {
                said.add(words.getText());
            }
        }
        assertTrue(said.stream().anyMatch(words -> words.contains(text)), said::toString);
    }

    private School school(Path folder) {
        try (OpenRegister open = registers.open(folder, "odile", PASSWORD.toCharArray())) {
            return open.school();
        }
    }
}
