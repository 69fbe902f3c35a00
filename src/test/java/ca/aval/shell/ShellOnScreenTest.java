package ca.aval.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.Look;
import ca.aval.kit.UiTest;
import ca.aval.kit.Words;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.text.Language;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class ShellOnScreenTest extends UiTest {
    private final Words words = Words.of(ShellView.class, "shell", settings.language());

    @Test
    void theKeyboardAloneLeadsThroughTheSections() {
        Scene scene = window();
        assertEquals("Accueil", current(scene));
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        assertEquals("Consentements", current(scene));
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
        assertEquals("Réglages", current(scene));
        robot.press(KeyCode.ALT).type(KeyCode.A).release(KeyCode.ALT);
        assertEquals("Accueil", current(scene));
    }

    @Test
    void everyButtonHasANameForScreenReaders() {
        Scene scene = window();
        List<Node> nameless = new ArrayList<>();
        collect(scene.getRoot(), nameless);
        assertEquals(List.of(), nameless);
    }

    @Test
    void languageAndThemeChangeTheOpenWindow() {
        Scene scene = window();
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
        doOnScreen(() -> settings.change(s -> s.withLanguage(Language.ENGLISH)));
        assertEquals("Settings", current(scene));
        String light = sheets(scene);
        doOnScreen(() -> settings.change(s -> s.withTheme(ThemeChoice.DARK)));
        assertFalse(light.equals(sheets(scene)));
        robot.press(KeyCode.CONTROL).type(KeyCode.EQUALS).release(KeyCode.CONTROL);
        assertTrue(scene.getRoot().getStyle().contains("15.4"));
    }

    @Test
    void theNextPaneTakesTheKeyboardAndGivesItBack() {
        Scene scene = window();
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
        doOnScreen(() -> scene.lookup(".nav-item").requestFocus());
        robot.type(KeyCode.F6);
        assertTrue(inside(scene.lookup(".shell-place"), scene.getFocusOwner()));
        robot.type(KeyCode.F6);
        assertEquals("Réglages", ((ToggleButton) scene.getFocusOwner()).getText());
    }

    @Test
    void aProblemIsToldInWordsAndEscapeClosesIt() {
        Stage stage = show(() -> SampleScreens.welcome(settings));
        Dialogs dialogs = new Dialogs(stage, onScreen(() -> new Look(settings)), words);
        Failures failures = new Failures(dialogs, words, problem -> "Le disque est plein.");
        Platform.runLater(() -> failures.failed(new Problem(Problem.Kind.DISK_FULL)));
        doOnScreen(() -> {});
        assertTrue(robot.lookup("Le disque est plein.").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        assertFalse(robot.lookup("Le disque est plein.").tryQuery().isPresent());
    }

    private Scene window() {
        Scene scene = show(() -> SampleScreens.home(settings)).getScene();
        doOnScreen(() -> ((ShellView) scene.getRoot()).takeKeys(scene));
        return scene;
    }

    private static String current(Scene scene) {
        return scene.getRoot().lookupAll(".nav-item").stream()
                .map(ToggleButton.class::cast)
                .filter(ToggleButton::isSelected)
                .map(item -> item.getText().replace("_", ""))
                .reduce("", String::concat);
    }

    private static String sheets(Scene scene) {
        return scene.getUserAgentStylesheet() + scene.getStylesheets();
    }

    private static boolean inside(Node pane, Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == pane) {
                return true;
            }
        }
        return false;
    }

    private static void collect(Parent parent, List<Node> nameless) {
        for (Node node : parent.getChildrenUnmodifiable()) {
            if (node instanceof ButtonBase button
                    && node.isFocusTraversable()
                    && blank(button.getAccessibleText())
                    && blank(((Labeled) node).getText())) {
                nameless.add(node);
            }
            if (node instanceof Parent inner) {
                collect(inner, nameless);
            }
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
