package ca.aval.people.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.UiTest;
import ca.aval.people.RosterImportPlace;
import ca.aval.people.ui.RosterImportViewModel.Stage;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

final class RosterImportOnScreenTest extends UiTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void aListIsChosenLookedAtAndImportedByKeyboard() {
        PeopleScreens screens = screens();
        show(() -> screens.window(new RosterImportPlace()));
        alt(KeyCode.H);
        assertEquals(Stage.PLAN, screens.imports.stage().get());
        assertEquals(2, robot.lookup(".plan .data-table").queryAll().size());
        alt(KeyCode.I);
        assertEquals(Stage.DONE, screens.imports.stage().get());
        assertEquals(10, screens.setting.people.everyone().size());
        alt(KeyCode.L);
        assertEquals(10, screens.people.lines().size());
    }

    @Test
    void asAStepItLeavesTheMainButtonToTheSteps() {
        PeopleScreens screens = screens();
        show(() -> (Parent) screens.importStep().content());
        doOnScreen(() -> screens.imports.read(List.of(ImportSetting.everyKind(folder))));
        assertTrue(robot.lookup(".bucket").tryQuery().isPresent());
        assertFalse(
                robot.lookup(".button.accent")
                        .match(RosterImportOnScreenTest::inSight)
                        .tryQuery()
                        .isPresent());
    }

    private PeopleScreens screens() {
        return new PeopleScreens(settings, List.of(ImportSetting.everyKind(folder))).withSchool();
    }

    private static boolean inSight(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void alt(KeyCode key) {
        robot.press(KeyCode.ALT).type(key).release(KeyCode.ALT);
    }
}
